import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { centreName } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Page } from "#platform/design/index.ts"
import { readContent } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { proposeColumns } from "../domain/column-reading.ts"
import { importProgress, importState } from "../domain/import-state.ts"
import { signsChosen } from "../domain/value-separators.ts"
import { findColumnMapping } from "../operations/column-mappings.server.ts"
import { importForGood } from "../operations/import-for-good.server.ts"
import { mapColumns } from "../operations/map-columns.server.ts"
import { resumeImport } from "../operations/resume-import.server.ts"
import { listKept } from "../queries/import-kept.server.ts"
import { listRefusals } from "../queries/import-refusals.server.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { sampleOfImport } from "../queries/sample-of-import.server.ts"
import { tableOfFile } from "../queries/table-of-file.server.ts"
import { ColumnMapping, chosenAgain } from "../ui/column-mapping.tsx"
import { ColumnsUsed } from "../ui/columns-used.tsx"
import { ImportFigures } from "../ui/import-figures.tsx"
import { ImportKept } from "../ui/import-kept.tsx"
import { ImportRefusals } from "../ui/import-refusals.tsx"
import { ImportRemarks } from "../ui/import-remarks.tsx"
import { ImportSample } from "../ui/import-sample.tsx"
import { ImportStateNotice } from "../ui/import-state-notice.tsx"
import type { Route } from "./+types/import-run"

const linesPerPage = 100

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const parameters = new URL(request.url).searchParams
  const [after, keptAfter] = [readPlace(parameters.get("apres")), readPlace(parameters.get("gardees"))]
  const now = new Date()
  return await read(caller, async (tx) => {
    const run = (await findImportRun(tx, params.run)) ?? notFound()
    const isAsked = run.state === "mapping" || (run.reading !== null && parameters.has("colonnes"))
    const table = isAsked ? await tableOfFile(readContent(run)) : undefined
    const known = table && (await findColumnMapping(tx, run, table.header))
    const isTried = run.dryRun && run.state === "done" && !isAsked
    const sample = isTried ? await sampleOfImport(readContent(run), run.reading) : []
    const refusals = await listRefusals(tx, run, { after, limit: linesPerPage + 1 })
    const kept = await listKept(tx, run, { after: keptAfter, limit: linesPerPage + 1 })
    const { createdAt, startedAt, heartbeatAt: _sign, finishedAt: _end, sha256: _hash, ...figures } = run
    return {
      run: { ...figures, createdAt: createdAt.toISOString() },
      centre: (await centreName(tx, run.centreId)) ?? "",
      state: importState(run, now),
      progress: importProgress({ ...run, startedAt }, now),
      table: table && { ...table, chosen: proposeColumns(table.header, known, table.rows) },
      sample,
      refusals: { refusals: refusals.slice(0, linesPerPage), after, hasMore: refusals.length > linesPerPage },
      kept: { kept: kept.slice(0, linesPerPage), after: keptAfter, hasMore: kept.length > linesPerPage },
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const run = (await read(caller, (tx) => findImportRun(tx, params.run))) ?? notFound()
  const ids = { centreId: run.centreId, runId: run.id }
  const fields = await readForm(request)
  const wanted = field(fields, "do")
  const outcome =
    wanted === "map"
      ? await mapColumns(caller, { ...ids, ...readColumns(fields) })
      : await (wanted === "resume" ? resumeImport : importForGood)(caller, ids)
  if (outcome.kind === "done") throw redirect(href("/travail/catalogue/imports/:run", { run: outcome.value.runId }))
  if (outcome.kind === "refused") return shownAgain({ problem: refusalSentence(outcome), errors: {}, typed: null })
  return shownAgain({ problem: undefined, errors: outcome.errors, typed: readColumns(fields) })
}

/** The place in the file after which a list goes on, from the address. */
function readPlace(text: string | null): number {
  return Number(/^\d{1,9}$/.exec(text ?? "")?.[0] ?? 0)
}

function readColumns(fields: FormFields) {
  const columns: string[] = []
  while (fields[`column-${columns.length}`] !== undefined) columns.push(field(fields, `column-${columns.length}`))
  const separators = signsChosen([fields["separator"] ?? []].flat(), field(fields, "separators").slice(0, 10))
  return { columns, separators, kind: field(fields, "kind") }
}

export const handle = { hydrate: false }

export default function ImportRun({ loaderData, actionData }: Route.ComponentProps) {
  const { run, centre, state, progress, table, sample, refusals, kept } = loaderData
  const isMoving = state === "waiting" || state === "running"
  const title = run.dryRun
    ? m.catalogue_import_title_dry({ file: run.fileName })
    : m.catalogue_import_title({ file: run.fileName })
  const sent = {
    bytes: formatBytes(run.bytes, getLocale()),
    date: formatDateTime(new Date(run.createdAt), getLocale()),
  }
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {isMoving && <meta httpEquiv="refresh" content="2" />}
      <Page
        title={title}
        kicker={m.catalogue_import_kicker({ centre, origin: run.origin })}
        lead={m.catalogue_import_file_facts(sent)}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_imports_title(), href: href("/travail/catalogue/imports") }],
          current: run.fileName,
        }}
      >
        {state === "mapping" ? null : (
          <>
            <ImportStateNotice run={run} state={state} progress={progress} problem={actionData?.problem} />
            <ImportFigures run={run} />
          </>
        )}
        {table === undefined ? (
          run.reading !== null && <ColumnsUsed run={run} />
        ) : (
          <ColumnMapping
            {...table}
            chosen={chosenAgain(table.chosen, actionData?.typed)}
            dryRun={run.dryRun}
            errors={actionData?.errors ?? {}}
          />
        )}
        <ImportSample records={sample} />
        <ImportRefusals run={run} {...refusals} />
        <ImportRemarks run={run} isKeptListed={kept.kept.length > 0 || kept.after > 0} />
        <ImportKept run={run} {...kept} total={run.remarks.changed_here ?? 0} />
      </Page>
    </>
  )
}
