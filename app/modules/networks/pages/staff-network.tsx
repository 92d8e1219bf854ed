import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, ButtonLink, DownloadLinks, ErrorSummary, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { animateNetwork } from "../operations/animate-network.server.ts"
import { actionsOf } from "../queries/actions-of.server.ts"
import { requestsOf } from "../queries/join-requests.server.ts"
import { meetingsOf } from "../queries/meetings-of.server.ts"
import { memberLines } from "../queries/members-of.server.ts"
import { minutesStates } from "../queries/minutes-of.server.ts"
import { networkQuestion, networkYears } from "../queries/network-years.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { ActionList } from "../ui/action-list.tsx"
import { NetworkLinks } from "../ui/network-links.tsx"
import { StaffMeetings } from "../ui/staff-meetings.tsx"
import { YearsTable } from "../ui/years-table.tsx"
import type { Route } from "./+types/staff-network"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openStaffNetwork(context, request, params.slug)
  const { actor } = caller
  return await read(caller, async (tx) => {
    const states = await minutesStates(tx, network.id)
    return {
      network,
      standing,
      animates: actor.kind === "account" && network.animators.some(({ accountId }) => accountId === actor.accountId),
      members: (await memberLines(tx, network.id)).filter(({ isIn }) => isIn).length,
      requests: (await requestsOf(tx, network.centreId, network.id)).length,
      actions: (await actionsOf(tx, network.id)).filter(({ state }) => state === "open"),
      today,
      meetings: (await meetingsOf(tx, network, standing)).map((meeting) => ({
        ...meeting,
        minutes: states.get(meeting.activityId) ?? null,
      })),
      years: (await networkYears(tx, network)).map(({ year, ...figures }) => ({
        ...figures,
        question: networkQuestion(network, year),
      })),
      done: new URL(request.url).searchParams.get("fait") !== null,
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openStaffNetwork(context, request, params.slug)
  const animates = field(await readForm(request), "animates") === "yes"
  const outcome = await animateNetwork(caller, { centreId: network.centreId, networkId: network.id, animates })
  if (outcome.kind === "done") throw redirect(`${href("/travail/reseaux/:slug", { slug: network.slug })}?fait=1`)
  return shownAgain({
    errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] },
  })
}

export const handle = { hydrate: false }

export default function StaffNetwork({ loaderData, actionData }: Route.ComponentProps) {
  const { network, standing, animates, members, requests, actions, today, meetings, years, done } = loaderData
  const { slug, name } = network
  return (
    <>
      <title>{`${m.networks_staff_title({ name })} – ${m.platform_site_name()}`}</title>
      <Page
        title={name}
        titleLang={writtenLang()}
        kicker={network.centre.name}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [{ label: m.networks_title(), href: `${href("/travail/reseaux")}?centre=${network.centre.slug}` }],
          current: name,
        }}
        actions={
          <>
            <NetworkLinks slug={slug} standing={standing} here="staff" />
            <ButtonLink tone="secondary" href={href("/travail/reseaux/:slug/modifier", { slug })}>
              {m.networks_edit()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={href("/travail/reseaux/:slug/documents", { slug })}>
              {m.networks_documents()}
            </ButtonLink>
          </>
        }
      >
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.networks_saved()} /> : null}
        <ErrorSummary title={m.networks_to_correct()} errors={actionData?.errors ?? {}} />
        <Section
          id="membres"
          title={m.networks_members()}
          note={String(members)}
          actions={
            <ButtonLink small tone="secondary" href={href("/travail/reseaux/:slug/membres", { slug })}>
              {m.networks_members_manage()}
            </ButtonLink>
          }
        >
          {requests === 0 ? null : (
            <p>
              <a href={`${href("/travail/reseaux/:slug/membres", { slug })}#demandes`}>
                {m.networks_requests_waiting({ count: requests })}
              </a>
            </p>
          )}
          <p>
            {network.animators.length === 0
              ? m.networks_no_animator()
              : m.networks_animators({ names: network.animators.map((animator) => animator.name).join(", ") })}
          </p>
          <form method="post" className="actions-bar">
            <Button small tone="quiet" name="animates" value={animates ? "no" : "yes"}>
              {animates ? m.networks_animate_stop() : m.networks_animate_start()}
            </Button>
          </form>
        </Section>
        {actions.length === 0 ? null : (
          <Section id="suites" title={m.networks_actions_open()} note={String(actions.length)}>
            <ActionList actions={actions} today={today} canSettle to={href("/reseaux/:slug/espace", { slug })} />
          </Section>
        )}
        <Section
          id="rencontres"
          title={m.networks_meetings()}
          actions={
            network.closedOn === null ? (
              <ButtonLink small href={href("/travail/reseaux/:slug/rencontres/nouvelle", { slug })}>
                {m.networks_meeting_new()}
              </ButtonLink>
            ) : undefined
          }
        >
          <StaffMeetings slug={slug} networkName={name} meetings={meetings} />
        </Section>
        {years.length === 0 ? null : (
          <Section id="chiffres" title={m.networks_figures()} intro={<p>{m.networks_figures_intro()}</p>}>
            <YearsTable rows={years} />
            <DownloadLinks
              label={m.networks_exports()}
              items={years.flatMap(({ question: { year } }) => [
                {
                  label: m.networks_export_meetings({ year }),
                  href: `${href("/travail/reseaux/:slug/annee.csv", { slug })}?annee=${year}`,
                  format: "CSV",
                },
                {
                  label: m.networks_export_minutes({ year }),
                  href: `${href("/travail/reseaux/:slug/comptes-rendus.txt", { slug })}?annee=${year}`,
                  format: "TXT",
                },
              ])}
            />
          </Section>
        )}
      </Page>
    </>
  )
}
