import { readFile } from "node:fs/promises"
import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  Page,
  RadioGroup,
  Section,
  Table,
} from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { readTable } from "../formats/read-table.server.ts"
import { startImport } from "../operations/start-import.server.ts"
import { permissions } from "../permissions.ts"
import { listImports } from "../queries/import-runs.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { importKindName } from "../ui/import-words.ts"
import { linkCell } from "../ui/link-cell.tsx"
import { StaffTabs } from "../ui/staff-tabs.tsx"
import type { Route } from "./+types/imports"

const mostBytes = 10_000_000

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openStaffPage(context, request, permissions["directory.import"])
  return { runs: await read(caller, (tx) => listImports(tx, centre.id)), slug: centre.slug, centres }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request, permissions["directory.import"])
  const { fields, files } = await receiveForm(request)
  const kind = field(fields, "kind")
  const { file } = files
  if (file === undefined) return shownAgain({ kind, errors: only(m.directory_import_no_file()) })
  // What is brought in is kept in the directory's own table: the file itself goes at once.
  const table = file.bytes > mostBytes ? "too-many" : await readTable(await readFile(file.path))
  await discardFile(file)
  if (table === "empty") return shownAgain({ kind, errors: only(m.directory_import_empty()) })
  if (table === "too-many") return shownAgain({ kind, errors: only(m.directory_import_too_many()) })
  const outcome = await startImport(caller, {
    centreId: centre.id,
    kind,
    fileName: file.name.slice(0, 300),
    table: table === "unreadable" ? null : table,
  })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/annuaire/imports/:id", { id: outcome.value.runId })}?centre=${centre.slug}`)
  if (outcome.kind === "invalid") return shownAgain({ kind, errors: outcome.errors })
  return shownAgain({ kind, errors: only(refusalSentence(outcome)) })
}

function only(sentence: string): Record<string, string[]> {
  return { file: [sentence] }
}

export const handle = { hydrate: false }

export default function Imports({ loaderData: { runs, slug, centres }, actionData }: Route.ComponentProps) {
  const title = m.directory_imports_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.directory_imports_lead()}>
        <StaffTabs current="imports" slug={slug} centres={centres} />
        <ErrorSummary title={m.directory_to_correct()} errors={errors} />
        <Section id="nouveau" title={m.directory_import_new()}>
          <Form multipart>
            <RadioGroup
              name="kind"
              label={m.directory_import_kind()}
              value={actionData?.kind ?? "structures"}
              error={errors["kind"]}
              choices={(["structures", "people"] as const).map((kind) => ({
                value: kind,
                label: importKindName(kind),
              }))}
            />
            <FileField
              name="file"
              label={m.directory_import_file()}
              hint={m.directory_import_file_hint()}
              error={errors["file"]}
              accept=".csv,.txt,.tsv,.xlsx,.ods"
            />
            <Button>{m.directory_import_read()}</Button>
          </Form>
        </Section>
        <Section id="precedents" title={m.directory_imports_before()}>
          {runs.length === 0 ? (
            <EmptyState title={m.directory_imports_none()} level={3}>
              <p>{m.directory_imports_none_text()}</p>
            </EmptyState>
          ) : (
            <Table
              id="imports"
              caption={m.directory_imports_before()}
              captionHidden
              rows={runs}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "file",
                  label: m.directory_import_file(),
                  rowHeader: true,
                  cell: linkCell(
                    ({ id }) => `${href("/travail/annuaire/imports/:id", { id })}?centre=${slug}`,
                    ({ fileName }) => fileName,
                  ),
                },
                { key: "kind", label: m.directory_import_kind(), cell: ({ kind }) => importKindName(kind) },
                {
                  key: "at",
                  label: m.directory_import_at(),
                  date: true,
                  cell: ({ createdAt }) => formatDateTime(createdAt, getLocale()),
                },
                {
                  key: "state",
                  label: m.directory_import_state(),
                  cell: ({ state }) =>
                    state === "done" ? m.directory_import_state_done() : m.directory_import_state_open(),
                },
              ]}
            />
          )}
        </Section>
      </Page>
    </>
  )
}
