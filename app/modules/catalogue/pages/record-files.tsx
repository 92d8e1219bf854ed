import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, Page, Section, Table } from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, shownAgain } from "#platform/http/index.server.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { falseExtension } from "../domain/file-sort.ts"
import { attachFile, removeFile } from "../operations/attach-file.server.ts"
import { sortReceived } from "../operations/sort-received.server.ts"
import { permissions } from "../permissions.ts"
import { cataloguingCentres } from "../queries/cataloguing-centres.server.ts"
import { findRecord } from "../queries/find-record.server.ts"
import type { RecordFile } from "../queries/record-files.server.ts"
import { listFiles } from "../queries/record-files.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import { FileForm } from "../ui/file-form.tsx"
import { fileLabel } from "../ui/file-links.tsx"
import type { Route } from "./+types/record-files"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  return await read(caller, async (tx) => {
    const record = (await findRecord(tx, params.id)) ?? notFound()
    const centres = await cataloguingCentres(tx, caller)
    const own = new Set(centres.map(({ id }) => id))
    const files = (await listFiles(tx, record.id)).map((file) => ({ ...file, isOwn: own.has(file.centreId) }))
    return { permanentId: record.permanentId, title: record.description.title, centres, files }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const { fields, files } = await receiveForm(request)
  const back = () => redirect(href("/travail/catalogue/notices/:id/fichiers", { id: params.id }))
  const centreId = field(fields, "centreId")
  if (field(fields, "remove") !== "") {
    const removed = await removeFile(caller, { centreId, fileId: field(fields, "remove") })
    if (removed.kind === "done") throw back()
    const errors = removed.kind === "invalid" ? removed.errors : { "": [refusalSentence(removed)] }
    return shownAgain({ typed: undefined, errors })
  }
  const typed = { centreId, label: field(fields, "label"), access: field(fields, "access") }
  const file = files["file"]
  if (file === undefined) return shownAgain({ typed, errors: { file: [m.catalogue_files_file_missing()] } })
  const sorted = await sortReceived(file)
  const outcome = await attachFile(caller, { ...typed, ...sorted, permanentId: params.id, file })
  if (outcome.kind === "done") throw back()
  await discardFile(file)
  return shownAgain({
    typed,
    errors: outcome.kind === "invalid" ? outcome.errors : { file: [refusalSentence(outcome)] },
  })
}

export const handle = { hydrate: false }

type Listed = RecordFile & { isOwn: boolean }

export default function RecordFiles({ loaderData, actionData }: Route.ComponentProps) {
  const { permanentId, title, centres, files } = loaderData
  const isReading = files.some(({ reading }) => reading === "waiting")
  const link = (file: Listed) => (
    <a href={href("/catalogue/:id/fichiers/:file", { id: permanentId, file: file.id })}>{fileLabel(file)}</a>
  )
  return (
    <>
      <title>{`${m.catalogue_files_title_of({ title })} – ${m.platform_site_name()}`}</title>
      {isReading && actionData === undefined && <meta httpEquiv="refresh" content="4" />}
      <Page
        title={m.catalogue_files_title_of({ title })}
        lead={m.catalogue_files_lead()}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: title, href: recordAddress(permanentId) }],
          current: m.catalogue_files_title(),
        }}
      >
        <Section id="fichiers" title={m.catalogue_files_list()}>
          {files.length === 0 ? (
            <p>{m.catalogue_files_none()}</p>
          ) : (
            <Table
              id="joints"
              caption={m.catalogue_files_list()}
              captionHidden
              rows={files}
              rowKey={({ id }) => id}
              columns={[
                { key: "file", label: m.catalogue_files_column_file(), rowHeader: true, cell: link },
                { key: "size", label: m.catalogue_files_column_size(), numeric: true, cell: sizeWords },
                { key: "access", label: m.catalogue_files_column_access(), cell: accessWords },
                { key: "text", label: m.catalogue_files_column_text(), cell: readingWords },
                { key: "remove", label: m.catalogue_files_remove(), cell: removeForm },
              ]}
            />
          )}
        </Section>
        <Section id="joindre" title={m.catalogue_files_add()}>
          <FileForm centres={centres} typed={actionData?.typed} errors={actionData?.errors ?? {}} />
        </Section>
      </Page>
    </>
  )
}

function sizeWords({ bytes }: Listed): string {
  return formatBytes(bytes, getLocale())
}

function accessWords({ access }: Listed): string {
  return access === "public" ? m.catalogue_files_access_public() : m.catalogue_files_access_staff()
}

function readingWords({ reading, problem, name, sort }: Listed): string {
  const extension = falseExtension({ name, sort })
  if (extension !== undefined) return m.catalogue_file_not_what_it_says({ extension })
  if (problem === "no_text" && sort === "transcript") return m.catalogue_file_problem_no_lines()
  if (reading === "failed") return problem === null ? "" : m[`catalogue_file_problem_${problem}`]()
  return m[`catalogue_file_reading_${reading}`]()
}

function removeForm({ id, centreId, isOwn }: Listed) {
  if (!isOwn) return null
  return (
    <form method="post" encType="multipart/form-data">
      <input type="hidden" name="centreId" value={centreId} />
      <Button small tone="quiet" name="remove" value={id}>
        {m.catalogue_files_remove()}
      </Button>
    </form>
  )
}
