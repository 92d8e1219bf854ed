import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, ErrorSummary, FileField, Form, Page, Section, Table } from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { largestFile } from "../formats/read-skos.server.ts"
import { startImport } from "../operations/start-import.server.ts"
import { permissions } from "../permissions.ts"
import { lastImportRuns } from "../queries/import-runs.server.ts"
import { stateNames } from "../ui/import-state.tsx"
import type { Route } from "./+types/imports"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.import"].allows(caller.actor)) return forbidden()
  const runs = await read(caller, (tx) => lastImportRuns(tx, 30))
  return {
    largest: largestFile(),
    runs: runs.map(({ id, fileName, state, createdAt }) => ({
      id,
      fileName,
      state,
      createdAt: createdAt.toISOString(),
    })),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.import"].allows(caller.actor)) return forbidden()
  const { files } = await receiveForm(request)
  const file = files["file"]
  if (file === undefined) return shownAgain({ errors: { file: [m.vocabulary_imports_missing()] } })
  const outcome = await startImport(caller, { file })
  if (outcome.kind === "done") throw redirect(href("/travail/vocabulaire/imports/:run", { run: outcome.value.runId }))
  await discardFile(file)
  return shownAgain({ errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] } })
}

export default function Imports({ loaderData: { runs, largest }, actionData }: Route.ComponentProps) {
  const title = m.vocabulary_imports_title()
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.vocabulary_imports_lead()}
        breadcrumbs={{
          label: m.vocabulary_breadcrumbs(),
          items: [{ label: m.vocabulary_work_title(), href: href("/travail/vocabulaire") }],
          current: title,
        }}
      >
        <ErrorSummary title={m.vocabulary_to_correct()} errors={errors} />
        <Form multipart label={title}>
          <FileField
            name="file"
            label={m.vocabulary_imports_file()}
            hint={m.vocabulary_imports_file_hint({ size: formatBytes(largest, getLocale()) })}
            accept=".ttl,.nt,.rdf,.xml,.skos,.owl"
            error={errors["file"]}
            required
          />
          <Button>{m.vocabulary_imports_submit()}</Button>
        </Form>
        <Section id="derniers" title={m.vocabulary_imports_past()}>
          {runs.length === 0 ? <p>{m.vocabulary_imports_none()}</p> : <RunTable runs={runs} />}
        </Section>
      </Page>
    </>
  )
}

type Run = Route.ComponentProps["loaderData"]["runs"][number]

function RunTable({ runs }: { runs: readonly Run[] }) {
  return (
    <Table
      id="runs"
      caption={m.vocabulary_imports_files()}
      captionHidden
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: "file",
          label: m.vocabulary_imports_column_file(),
          rowHeader: true,
          cell: runLink,
        },
        {
          key: "date",
          label: m.vocabulary_imports_column_date(),
          date: true,
          cell: (run) => formatDateTime(new Date(run.createdAt), getLocale()),
        },
        { key: "state", label: m.vocabulary_imports_column_state(), cell: (run) => stateNames[run.state]() },
      ]}
    />
  )
}

function runLink({ id, fileName }: Run) {
  return <a href={href("/travail/vocabulaire/imports/:run", { run: id })}>{fileName}</a>
}
