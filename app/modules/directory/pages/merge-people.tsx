import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { referencesTo } from "#platform/references/index.server.ts"
import type { Person } from "../domain/person.ts"
import { personLabel } from "../domain/person.ts"
import { mergePeople } from "../operations/merge-people.server.ts"
import { findPerson } from "../queries/find-person.server.ts"
import { pickPerson } from "../queries/pick-thing.server.ts"
import { probablePeople } from "../queries/probable-people.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { CompareTable } from "../ui/compare-table.tsx"
import { MergeConfirm, MergeWith } from "../ui/merge-form.tsx"
import type { Route } from "./+types/merge-people"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const parameters = Object.fromEntries(new URL(request.url).searchParams)
  return await read(caller, async (tx) => {
    const one = (await findPerson(tx, centre.id, params.id)) ?? notFound()
    const pick = await pickPerson(tx, centre.id, parameters, "other")
    const other = await findPerson(tx, centre.id, pick.id)
    const side = async (person: Person) => ({
      id: person.id,
      label: personLabel(person),
      version: person.version,
      references: await referencesTo(tx, "directory.person", person.id),
    })
    const found = await probablePeople(tx, centre.id, one, one.id)
    const path = `${href("/travail/annuaire/personnes/:id/fusion", { id: one.id })}?centre=${centre.slug}`
    return {
      slug: centre.slug,
      one,
      pick: pick.id === one.id ? { ...pick, id: "" } : pick,
      proposals: found.map((line) => ({
        href: `${path}&otherChoice=${line.id}`,
        label: [personLabel(line), line.email].filter(Boolean).join(", "),
      })),
      other: other === undefined || other.id === one.id ? null : other,
      sides: other === undefined || other.id === one.id ? null : { one: await side(one), other: await side(other) },
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const both = [field(fields, "one"), field(fields, "two")]
  const staysId = field(fields, "stays")
  const goneId = both.find((id) => id !== staysId) ?? ""
  const outcome = await mergePeople(caller, {
    centreId: centre.id,
    staysId,
    goneId,
    staysVersion: field(fields, `version-${staysId}`),
    goneVersion: field(fields, `version-${goneId}`),
  })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/annuaire/personnes/:id", { id: staysId })}?centre=${centre.slug}&fait=1`)
  const problem = outcome.kind === "refused" ? refusalSentence(outcome) : m.directory_refused_unknown_person()
  return shownAgain({ errors: { "": [problem] } })
}

export const handle = { hydrate: false }

export default function MergePeople({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, one, other, sides, pick, proposals } = loaderData
  const title = m.directory_merge_title({ name: personLabel(one) })
  const line = (label: string, value: (person: Person) => string) => ({
    label,
    left: value(one),
    right: other === null ? "" : value(other),
  })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.directory_merge_lead()}
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [
            { label: m.directory_people_title(), href: `${href("/travail/annuaire/personnes")}?centre=${slug}` },
            {
              label: personLabel(one),
              href: `${href("/travail/annuaire/personnes/:id", { id: one.id })}?centre=${slug}`,
            },
          ],
          current: m.directory_merge(),
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={actionData?.errors ?? {}} />
        {sides === null || other === null ? (
          <MergeWith proposals={proposals} pick={pick} slug={slug} />
        ) : (
          <>
            <CompareTable
              id="comparaison"
              caption={m.directory_compare()}
              left={sides.one.label}
              right={sides.other.label}
              rows={[
                line(m.directory_field_given_name(), ({ givenName }) => givenName),
                line(m.directory_field_family_name(), ({ familyName }) => familyName),
                line(m.directory_field_email(), ({ email }) => email ?? ""),
                line(m.directory_field_phone(), ({ phone }) => phone),
                line(m.directory_field_mobile(), ({ mobile }) => mobile),
                line(m.directory_field_presentation(), ({ presentation }) => presentation),
                line(m.directory_field_note(), ({ note }) => note),
              ]}
            />
            <MergeConfirm one={sides.one} other={sides.other} />
          </>
        )}
      </Page>
    </>
  )
}
