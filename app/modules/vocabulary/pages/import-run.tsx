import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { isMoving } from "../domain/import-run.ts"
import { confirmImport } from "../operations/confirm-import.server.ts"
import { permissions } from "../permissions.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { readTyped } from "../read-typed.server.ts"
import { ImportReportView } from "../ui/import-report.tsx"
import { ImportStateView } from "../ui/import-state.tsx"
import type { Route } from "./+types/import-run"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.import"].allows(caller.actor)) return forbidden()
  const run = (await read(caller, (tx) => findImportRun(tx, params.run))) ?? notFound()
  const { fileName, fileBytes, state, progress, total, report, createdAt } = run
  return { fileName, fileBytes, state, progress, total, report, createdAt: createdAt.toISOString() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.import"].allows(caller.actor)) return forbidden()
  const { replaceLocal } = await readTyped(request)
  const outcome = await confirmImport(caller, { runId: params.run, replaceLocal: replaceLocal === "1" })
  if (outcome.kind === "done") throw redirect(href("/travail/vocabulaire/imports/:run", { run: outcome.value.runId }))
  if (outcome.kind === "invalid") return notFound()
  return shownAgain({ problem: refusalSentence(outcome) })
}

export default function ImportRun({ loaderData: run, actionData }: Route.ComponentProps) {
  const facts = {
    size: formatBytes(run.fileBytes, getLocale()),
    date: formatDateTime(new Date(run.createdAt), getLocale()),
  }
  return (
    <>
      <title>{`${run.fileName} – ${m.vocabulary_imports_navigation()} – ${m.platform_site_name()}`}</title>
      {isMoving(run.state) ? <meta httpEquiv="refresh" content="2" /> : null}
      <Page
        title={run.fileName}
        lead={m.vocabulary_run_facts(facts)}
        breadcrumbs={{
          label: m.vocabulary_breadcrumbs(),
          items: [
            { label: m.vocabulary_work_title(), href: href("/travail/vocabulaire") },
            { label: m.vocabulary_imports_title(), href: href("/travail/vocabulaire/imports") },
          ],
          current: run.fileName,
        }}
      >
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        <ImportStateView run={run} />
        {run.report?.kind === "imported" ? <ImportReportView report={run.report.report} /> : null}
      </Page>
    </>
  )
}
