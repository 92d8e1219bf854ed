import { redirect } from "react-router"
import { findActivity } from "#modules/activity/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  ButtonLink,
  DownloadLinks,
  EmptyState,
  ErrorSummary,
  More,
  Notice,
  Page,
  Section,
  Stat,
  StatList,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { placesLeft } from "../domain/enrolment-window.ts"
import { enrolmentsOf } from "../queries/enrolments-of.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { actOnEnrolments } from "../staff/act-on-enrolments.server.ts"
import { openAgendaPage } from "../staff/open-page.server.ts"
import { AddForm, TieForms, WriteForm } from "../ui/enrolment-forms.tsx"
import { HolderTable, LeftTable, UnconfirmedTable, WaitingTable } from "../ui/enrolment-tables.tsx"
import { emptyEnrolments } from "../ui/typed-enrolments.ts"
import { datesInWords } from "../ui/words.ts"
import type { Route } from "./+types/enrolments"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openAgendaPage(context, request)
  return await read(caller, async (tx) => {
    const sheet = (await findActivity(tx, centre.id, params.id)) ?? notFound()
    return {
      id: sheet.id,
      name: sheet.title,
      slug: centre.slug,
      timeZone: centre.timezone,
      item: (await findAgendaItem(tx, sheet.id)) ?? null,
      rows: await enrolmentsOf(tx, centre.id, sheet.id),
      empty: emptyEnrolments,
      done: parameters.get("fait") ?? "",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openAgendaPage(context, request)
  const acted = await actOnEnrolments(caller, { centreId: centre.id, activityId: params.id }, await readForm(request))
  if ("done" in acted)
    throw redirect(
      `${href("/travail/activite/:id/inscriptions", { id: params.id })}?centre=${centre.slug}&fait=${acted.done}`,
    )
  return shownAgain(acted)
}

export const handle = { hydrate: false }

export default function Enrolments({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, slug, timeZone, item, rows, done } = loaderData
  const typed = actionData?.typed ?? loaderData.empty
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.agenda_enrolments_title()
  const of = (state: string) => rows.filter((row) => row.state === state)
  const [holders, waiting, unconfirmed] = [of("enrolled"), of("waiting"), of("unconfirmed")]
  const left = rows.filter(({ closedAt }) => closedAt !== null)
  const untied = holders.filter(({ structureTyped, structureId }) => structureTyped !== "" && structureId === null)
  const announce = `${href("/travail/activite/:id/annonce", { id })}?centre=${slug}`
  const full = item !== null && placesLeft(item) === 0
  return (
    <>
      <title>{`${title} – ${name} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={item === null ? name : `${name} – ${datesInWords(item)}`}
        width="wide"
        breadcrumbs={{
          label: m.agenda_breadcrumbs(),
          items: [
            { label: m.agenda_staff_title(), href: `${href("/travail/agenda")}?centre=${slug}` },
            { label: name, href: `${href("/travail/activite/:id", { id })}?centre=${slug}` },
          ],
          current: title,
        }}
        actions={
          item === null ? undefined : (
            <ButtonLink tone="secondary" href={announce}>
              {m.agenda_announce_edit()}
            </ButtonLink>
          )
        }
      >
        {done !== "" && actionData === undefined ? (
          <Notice tone="success" role="status" title={doneSentence(done)} />
        ) : null}
        <ErrorSummary title={m.agenda_to_correct()} errors={errors} />
        {item === null ? (
          <EmptyState
            title={m.agenda_not_announced()}
            actions={<ButtonLink href={announce}>{m.agenda_action_announce()}</ButtonLink>}
          >
            <p>{m.agenda_not_announced_text()}</p>
          </EmptyState>
        ) : (
          <>
            <StatList label={title}>
              <Stat value={item.taken} label={m.agenda_stat_taken()} href="#inscrits" />
              {item.capacity === null ? null : <Stat value={item.capacity} label={m.agenda_stat_capacity()} />}
              <Stat value={item.waiting} label={m.agenda_stat_waiting()} href="#attente" />
            </StatList>
            <Section id="inscrits" title={m.agenda_list_enrolled({ count: holders.length })}>
              {holders.length === 0 ? (
                <p>{m.agenda_list_nobody()}</p>
              ) : (
                <form method="post">
                  <HolderTable rows={holders} timeZone={timeZone} />
                </form>
              )}
              <DownloadLinks
                label={m.agenda_list_take()}
                items={[
                  {
                    label: m.agenda_list_csv(),
                    href: `${href("/travail/activite/:id/inscriptions.csv", { id })}?centre=${slug}`,
                    format: "CSV",
                  },
                ]}
              />
            </Section>
            <Section id="attente" title={m.agenda_list_waiting({ count: waiting.length })}>
              {waiting.length === 0 ? (
                <p>{m.agenda_list_nobody_waits()}</p>
              ) : (
                <form method="post">
                  <WaitingTable rows={waiting} timeZone={timeZone} full={full} />
                </form>
              )}
            </Section>
            {unconfirmed.length === 0 ? null : (
              <Section
                id="a-confirmer"
                title={m.agenda_list_unconfirmed({ count: unconfirmed.length })}
                intro={<p>{m.agenda_list_unconfirmed_text()}</p>}
              >
                <form method="post">
                  <UnconfirmedTable rows={unconfirmed} timeZone={timeZone} full={full} />
                </form>
              </Section>
            )}
            {untied.length === 0 ? null : (
              <Section id="structures" title={m.agenda_tie_title()} intro={<p>{m.agenda_tie_text()}</p>}>
                <TieForms rows={untied} typed={typed} errors={errors} />
              </Section>
            )}
            <Section id="ajout" title={m.agenda_add_title()}>
              <AddForm typed={typed} errors={errors} full={full} />
            </Section>
            <Section id="courriel" title={m.agenda_write_title()} intro={<p>{m.agenda_write_hint()}</p>}>
              <WriteForm typed={typed} errors={errors} />
            </Section>
            {left.length === 0 ? null : (
              <More summary={m.agenda_list_left({ count: left.length })}>
                <LeftTable rows={left} timeZone={timeZone} />
              </More>
            )}
          </>
        )}
      </Page>
    </>
  )
}

const sentences: Record<string, () => string> = {
  annonce: m.agenda_done_announced,
  inscrit: m.agenda_done_enrolled,
  attente: m.agenda_done_waiting,
  deja: m.agenda_done_already,
  retire: m.agenda_done_removed,
  deplace: m.agenda_done_moved,
  rattache: m.agenda_done_tied,
  ecrit: m.agenda_done_written,
}

function doneSentence(done: string): string {
  return (sentences[done] ?? m.agenda_done_announced)()
}
