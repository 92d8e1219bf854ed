import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { harvestState } from "../domain/harvest-state.ts"
import { addSource } from "../operations/save-source.server.ts"
import { permissions } from "../permissions.ts"
import { harvestCentres } from "../queries/harvest-centres.server.ts"
import { listSources } from "../queries/harvest-sources.server.ts"
import { SourceForm } from "../ui/source-form.tsx"
import { stateWords } from "../ui/state-words.ts"
import type { Route } from "./+types/harvests"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["exchange.harvest"].allows(caller.actor)) return forbidden()
  const now = new Date()
  return await read(caller, async (tx) => {
    const centres = await harvestCentres(tx, caller)
    const names = new Map(centres.map(({ id, name }) => [id, name]))
    const sources = (await listSources(tx)).map((source) => ({
      id: source.id,
      name: source.name,
      centre: names.get(source.centre_id) ?? "",
      state: harvestState(source, now),
      finishedAt: source.finished_at?.toISOString() ?? null,
      nextAt: source.next_at?.toISOString() ?? null,
      received: source.received,
    }))
    return { centres, sources }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["exchange.harvest"].allows(caller.actor)) return forbidden()
  const fields = await readForm(request)
  const typed = {
    ...{ centreId: field(fields, "centreId"), name: field(fields, "name"), baseUrl: field(fields, "baseUrl").trim() },
    ...{ set: field(fields, "set"), prefix: field(fields, "prefix"), frequency: field(fields, "frequency") },
    withCopies: field(fields, "withCopies") === "1",
  }
  const outcome = await addSource(caller, typed)
  if (outcome.kind === "done") throw redirect(href("/travail/moissons/:id", { id: outcome.value.sourceId }))
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Harvests({ loaderData: { centres, sources }, actionData }: Route.ComponentProps) {
  const locale = getLocale()
  return (
    <>
      <title>{`${m.exchange_harvests_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.exchange_harvests_title()} lead={m.exchange_harvests_lead()}>
        <Section id="entrepots" title={m.exchange_harvests_list()}>
          {sources.length === 0 ? (
            <EmptyState title={m.exchange_harvests_none_title()} level={3}>
              <p>{m.exchange_harvests_none_text()}</p>
            </EmptyState>
          ) : (
            <Table
              id="moissons"
              caption={m.exchange_harvests_list()}
              captionHidden
              rows={sources}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "name",
                  label: m.exchange_column_name(),
                  rowHeader: true,
                  cell: sourceLink,
                },
                ...(centres.length > 1
                  ? [
                      {
                        key: "centre",
                        label: m.exchange_column_centre(),
                        cell: (row: { centre: string }) => row.centre,
                      },
                    ]
                  : []),
                {
                  key: "state",
                  label: m.exchange_column_state(),
                  cell: (row) => stateWords(row.state, row.finishedAt),
                },
                {
                  key: "received",
                  label: m.exchange_column_received(),
                  numeric: true,
                  cell: ({ received }) => formatNumber(received, locale),
                },
                {
                  key: "next",
                  label: m.exchange_column_next(),
                  date: true,
                  cell: ({ nextAt }) => (nextAt === null ? "–" : formatDateTime(new Date(nextAt), locale)),
                },
              ]}
            />
          )}
        </Section>
        <Section id="nouveau" title={m.exchange_harvests_form()}>
          <SourceForm centres={centres} typed={actionData?.typed} errors={actionData?.errors ?? {}} />
        </Section>
      </Page>
    </>
  )
}

function sourceLink({ id, name }: { id: string; name: string }) {
  return <a href={href("/travail/moissons/:id", { id })}>{name}</a>
}
