import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { centreName } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ActionsBar, Button, DefinitionList, Form, Notice, Page, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { Frequency } from "../domain/harvest-schedule.ts"
import { harvestState } from "../domain/harvest-state.ts"
import type { MetadataPrefix } from "../domain/oai-request.ts"
import { removeSource, startHarvest } from "../operations/save-source.server.ts"
import { findSource, listHarvestRefusals } from "../queries/harvest-sources.server.ts"
import { SourceFigures } from "../ui/source-figures.tsx"
import { SourceNotice } from "../ui/source-notice.tsx"
import type { Route } from "./+types/harvest"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const now = new Date()
  return await read(caller, async (tx) => {
    const source = (isUuid(params.id) ? await findSource(tx, params.id) : undefined) ?? notFound()
    const { name, base_url: baseUrl, set_spec: set, prefix, frequency, problem, announced } = source
    const { pages, received, created, updated, unchanged, withdrawn, refused } = source
    return {
      ...{ name, baseUrl, set, prefix: prefix as MetadataPrefix, frequency: frequency as Frequency },
      centre: (await centreName(tx, source.centre_id)) ?? "",
      state: harvestState(source, now),
      ...{ problem, details: source.problem_details, announced },
      finishedAt: source.finished_at?.toISOString() ?? null,
      nextAt: source.next_at?.toISOString() ?? null,
      figures: { pages, received, created, updated, unchanged, withdrawn, refused },
      refusals: await listHarvestRefusals(tx, source.id),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const found = isUuid(params.id) ? await read(caller, (tx) => findSource(tx, params.id)) : undefined
  const source = found ?? notFound()
  const ids = { centreId: source.centre_id, sourceId: source.id }
  const wanted = field(await readForm(request), "do")
  const isRemoval = wanted === "remove"
  const outcome = isRemoval
    ? await removeSource(caller, ids)
    : await startHarvest(caller, { ...ids, everything: wanted === "everything" })
  if (outcome.kind === "done")
    throw redirect(isRemoval ? href("/travail/moissons") : href("/travail/moissons/:id", { id: source.id }))
  return shownAgain({ problem: outcome.kind === "refused" ? refusalSentence(outcome) : "" })
}

export const handle = { hydrate: false }

export default function Harvest({ loaderData, actionData }: Route.ComponentProps) {
  const { name, baseUrl, set, prefix, frequency, centre, state, figures, refusals } = loaderData
  return (
    <>
      <title>{`${name} – ${m.exchange_harvests_title()} – ${m.platform_site_name()}`}</title>
      {(state === "waiting" || state === "running") && <meta httpEquiv="refresh" content="3" />}
      <Page
        title={name}
        kicker={m.exchange_source_kicker({ centre })}
        breadcrumbs={{
          label: m.exchange_source_breadcrumbs(),
          items: [{ label: m.exchange_harvests_title(), href: href("/travail/moissons") }],
          current: name,
        }}
      >
        {actionData === undefined ? null : (
          <Notice tone="error" title={m.exchange_source_refused()} role="alert">
            <p>{actionData.problem}</p>
          </Notice>
        )}
        <SourceNotice {...loaderData} {...figures} />
        <Section id="chiffres" title={m.exchange_source_figures()}>
          <SourceFigures figures={figures} />
          <p>
            <a href={href("/travail/catalogue/imports")}>{m.exchange_source_imports()}</a>
          </p>
        </Section>
        {refusals.length > 0 && (
          <Section id="refus" title={m.exchange_source_refusals()}>
            <Table
              id="illisibles"
              caption={m.exchange_source_refusals()}
              captionHidden
              rows={refusals}
              rowKey={({ identifier }) => identifier}
              columns={[
                {
                  key: "identifier",
                  label: m.exchange_column_identifier(),
                  rowHeader: true,
                  cell: (row) => row.identifier,
                },
                { key: "reason", label: m.exchange_column_reason(), cell: reasonWords },
              ]}
            />
          </Section>
        )}
        <Section id="reglages" title={m.exchange_source_facts()}>
          <DefinitionList
            items={[
              { term: m.exchange_field_address(), value: baseUrl },
              { term: m.exchange_field_set(), value: set },
              { term: m.exchange_field_prefix(), value: m[`exchange_prefix_${prefix}`]() },
              { term: m.exchange_field_frequency(), value: m[`exchange_frequency_${frequency}`]() },
            ]}
          />
        </Section>
        <Section id="actions" title={m.exchange_source_actions()}>
          <Form label={m.exchange_source_actions()}>
            <ActionsBar>
              <Button name="do" value="now">
                {m.exchange_source_now()}
              </Button>
              <Button name="do" value="everything" tone="secondary">
                {m.exchange_source_everything()}
              </Button>
              <Button name="do" value="remove" tone="quiet">
                {m.exchange_source_remove()}
              </Button>
            </ActionsBar>
            <p className="text-soft text-sm">{m.exchange_source_remove_hint()}</p>
          </Form>
        </Section>
      </Page>
    </>
  )
}

function reasonWords({ reason }: { reason: string }): string {
  return reason === "no_metadata" ? m.exchange_reason_no_metadata() : m.exchange_reason_form_unknown()
}
