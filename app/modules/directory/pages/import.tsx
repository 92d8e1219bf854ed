import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Form, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Decisions } from "../domain/import-report.ts"
import { importTable } from "../operations/import-table.server.ts"
import { permissions } from "../permissions.ts"
import { findImport } from "../queries/import-runs.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { ImportButtons, ImportMapping } from "../ui/import-mapping.tsx"
import { ImportReport } from "../ui/import-report.tsx"
import type { Route } from "./+types/import"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request, permissions["directory.import"])
  const { rows, ...run } = (await read(caller, (tx) => findImport(tx, centre.id, params.id))) ?? notFound()
  return { run, samples: rows.slice(0, 3).map(({ cells }) => cells), count: rows.length, slug: centre.slug }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request, permissions["directory.import"])
  const fields = await readForm(request)
  const run = (await read(caller, (tx) => findImport(tx, centre.id, params.id))) ?? notFound()
  const mapping = run.headings.map((_, index) => field(fields, `column-${index}`))
  const decisions: Decisions = {}
  for (const name of Object.keys(fields)) {
    const line = /^line-(\d+)$/.exec(name)?.[1]
    if (line !== undefined) decisions[line] = field(fields, name)
  }
  const dryRun = field(fields, "intent") !== "import"
  const outcome = await importTable(caller, { centreId: centre.id, runId: params.id, mapping, decisions, dryRun })
  if (outcome.kind === "done") {
    if (dryRun) return { mapping, decisions, errors: {} }
    throw redirect(`${href("/travail/annuaire/imports/:id", { id: params.id })}?centre=${centre.slug}`)
  }
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ mapping, decisions, errors })
}

export const handle = { hydrate: false }

export default function Import({ loaderData: { run, samples, count, slug }, actionData }: Route.ComponentProps) {
  const title = m.directory_import_title({ file: run.fileName })
  const done = run.state === "done"
  const report =
    run.report === null ? null : (
      <ImportReport
        report={run.report}
        kind={run.kind}
        done={done}
        decisions={actionData?.decisions ?? {}}
        slug={slug}
      />
    )
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={done ? m.directory_import_state_done() : m.directory_import_count({ count })}
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [{ label: m.directory_imports_title(), href: `${href("/travail/annuaire/imports")}?centre=${slug}` }],
          current: run.fileName,
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={actionData?.errors ?? {}} />
        {done ? (
          report
        ) : (
          <Form wide>
            <ImportMapping
              kind={run.kind}
              headings={run.headings}
              mapping={actionData?.mapping ?? run.mapping}
              samples={samples}
            />
            {report}
            <ImportButtons checked={run.state === "checked"} />
          </Form>
        )}
      </Page>
    </>
  )
}
