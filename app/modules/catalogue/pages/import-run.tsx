import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { centreName } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { importProgress, importState } from "../domain/import-state.ts"
import { importForGood } from "../operations/import-for-good.server.ts"
import { resumeImport } from "../operations/resume-import.server.ts"
import { listRefusals } from "../queries/import-refusals.server.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { ImportFigures } from "../ui/import-figures.tsx"
import { ImportRefusals } from "../ui/import-refusals.tsx"
import { ImportRemarks } from "../ui/import-remarks.tsx"
import { ImportStateNotice } from "../ui/import-state-notice.tsx"
import type { Route } from "./+types/import-run"

const refusalsPerPage = 100

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const after = Number(/^\d{1,9}$/.exec(new URL(request.url).searchParams.get("apres") ?? "")?.[0] ?? 0)
  const now = new Date()
  return await read(caller, async (tx) => {
    const run = (await findImportRun(tx, params.run)) ?? notFound()
    const refusals = await listRefusals(tx, run, { after, limit: refusalsPerPage })
    const { createdAt, startedAt, heartbeatAt: _sign, finishedAt: _end, sha256: _hash, ...figures } = run
    return {
      run: { ...figures, createdAt: createdAt.toISOString() },
      centre: (await centreName(tx, run.centreId)) ?? "",
      state: importState(run, now),
      progress: importProgress({ ...run, startedAt }, now),
      refusals,
      hasMore: refusals.length === refusalsPerPage,
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const run = (await read(caller, (tx) => findImportRun(tx, params.run))) ?? notFound()
  const ids = { centreId: run.centreId, runId: run.id }
  const wanted = field(await readForm(request), "do") === "resume" ? resumeImport : importForGood
  const outcome = await wanted(caller, ids)
  if (outcome.kind === "done") throw redirect(href("/travail/catalogue/imports/:run", { run: outcome.value.runId }))
  return shownAgain({ problem: outcome.kind === "refused" ? refusalSentence(outcome) : "" })
}

export const handle = { hydrate: false }

export default function ImportRun({ loaderData, actionData }: Route.ComponentProps) {
  const { run, centre, state, progress, refusals, hasMore } = loaderData
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
        <ImportStateNotice run={run} state={state} progress={progress} problem={actionData?.problem} />
        <ImportFigures run={run} />
        <ImportRefusals run={run} refusals={refusals} hasMore={hasMore} />
        <ImportRemarks remarks={run.remarks} />
      </Page>
    </>
  )
}
