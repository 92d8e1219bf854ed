import { redirect } from "react-router"
import { pickPerson } from "#modules/directory/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, More, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { addMember } from "../operations/add-member.server.ts"
import { changeMember } from "../operations/change-member.server.ts"
import { decideRequest } from "../operations/decide-request.server.ts"
import { requestsOf } from "../queries/join-requests.server.ts"
import { memberLines } from "../queries/members-of.server.ts"
import type { OpenedNetwork } from "../staff/open-network.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { problemsOf } from "../staff/problems-of.server.ts"
import type { AddedMember } from "../ui/add-member-form.tsx"
import { AddMemberForm } from "../ui/add-member-form.tsx"
import { MembersTable } from "../ui/members-table.tsx"
import type { Decided } from "../ui/request-list.tsx"
import { RequestList } from "../ui/request-list.tsx"
import type { Route } from "./+types/members"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, today } = await openStaffNetwork(context, request, params.slug)
  const [members, requests] = await read(caller, async (tx) => [
    await memberLines(tx, network.id),
    await requestsOf(tx, network.centreId, network.id),
  ])
  const parameters = new URL(request.url).searchParams
  return {
    slug: network.slug,
    name: network.name,
    today,
    members,
    requests,
    timeZone: network.centre.timeZone,
    changed: parameters.get("membre"),
    done: parameters.get("fait") !== null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const opened = await openStaffNetwork(context, request, params.slug)
  const fields = await readForm(request)
  const done = () => redirect(`${href("/travail/reseaux/:slug/membres", { slug: params.slug })}?fait=1`)
  if (field(fields, "requestId") !== "") {
    const answer = await decide(opened, fields)
    if (answer === undefined) throw done()
    return shownAgain({ errors: answer.errors, add: null, changed: null, decided: answer })
  }
  const memberId = field(fields, "memberId")
  if (memberId === "") {
    const answer = await add(opened, fields)
    if (answer === undefined) throw done()
    return shownAgain({ ...answer, decided: null })
  }
  const problems = problemsOf(
    await changeMember(opened.caller, {
      centreId: opened.network.centreId,
      memberId,
      function: field(fields, "function"),
      fromOn: field(fields, "fromOn"),
      untilOn: field(fields, "untilOn"),
    }),
  )
  if (problems === undefined) throw done()
  return shownAgain({ errors: problems, add: null, changed: memberId, decided: null })
}

interface Answer {
  errors: Record<string, string[]>
  add: AddedMember | null
  changed: string | null
}

async function add({ caller, network }: OpenedNetwork, fields: FormFields): Promise<Answer | undefined> {
  const person = await read(caller, (tx) => pickPerson(tx, network.centreId, fields, "person"))
  const typed: AddedMember = {
    person,
    function: field(fields, "function"),
    fromOn: field(fields, "fromOn"),
    listed: field(fields, "listed") === "yes",
    showsEmail: field(fields, "showsEmail") === "yes",
  }
  if (person.id === "") return { errors: { person: [m.networks_error_not_chosen()] }, add: typed, changed: null }
  const { person: _, ...rest } = typed
  const ids = { centreId: network.centreId, networkId: network.id, personId: person.id }
  const problems = problemsOf(await addMember(caller, { ...rest, ...ids }))
  return problems === undefined ? undefined : { errors: problems, add: typed, changed: null }
}

/** The answer to a request; undefined when it is done. Nobody chosen: a new person of the directory, when that is what was ticked. */
async function decide({ caller, network }: OpenedNetwork, fields: FormFields): Promise<Decided | undefined> {
  const requestId = field(fields, "requestId")
  const person = await read(caller, (tx) => pickPerson(tx, network.centreId, fields, `person-${requestId}`))
  const typed = { requestId, person, reason: field(fields, "reason") }
  const decision = field(fields, "decision")
  if (decision === "accepted" && person.typed !== "" && person.id === "")
    return { ...typed, errors: { [`person-${requestId}`]: [m.networks_error_not_chosen()] } }
  const ids = { centreId: network.centreId, requestId, personId: person.id }
  const problems = problemsOf(await decideRequest(caller, { ...ids, decision, reason: typed.reason }))
  return problems === undefined ? undefined : { ...typed, errors: problems }
}

export const handle = { hydrate: false }

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, today, members, requests, timeZone, done } = loaderData
  const title = m.networks_members_title({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const changed = actionData?.changed ?? loaderData.changed
  const [running, past] = [members.filter(({ isIn }) => isIn), members.filter(({ isIn }) => !isIn)]
  const none = { person: nothingPicked, function: "", fromOn: today, listed: false, showsEmail: false }
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/travail/reseaux") },
            { label: name, href: href("/travail/reseaux/:slug", { slug }) },
          ],
          current: m.networks_members(),
        }}
      >
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.networks_saved()} /> : null}
        <ErrorSummary title={m.networks_to_correct()} errors={errors} />
        {requests.length === 0 ? null : (
          <Section id="demandes" title={m.networks_requests()} note={String(requests.length)}>
            <RequestList
              requests={requests}
              timeZone={timeZone}
              decided={actionData?.decided ?? null}
              errors={errors}
            />
          </Section>
        )}
        <Section id="membres" title={m.networks_members_running()} note={String(running.length)}>
          {running.length === 0 ? <p>{m.networks_members_none()}</p> : null}
          <MembersTable slug={slug} id="membres-liste" members={running} changed={changed} errors={errors} />
        </Section>
        <Section id="ajout" title={m.networks_member_add()}>
          <AddMemberForm typed={actionData?.add ?? none} errors={errors} />
        </Section>
        {past.length === 0 ? null : (
          <More summary={m.networks_members_past({ count: past.length })} open={past.some(({ id }) => id === changed)}>
            <MembersTable slug={slug} id="anciens-liste" members={past} changed={changed} errors={errors} />
          </More>
        )}
      </Page>
    </>
  )
}
