import { readCatalogueSearch, searchCatalogue } from "#modules/catalogue/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { attachFileTo, attachRecord, removeDocument } from "../operations/attach-document.server.ts"
import type { OpenedNetwork } from "./open-network.server.ts"
import { problemsOf } from "./problems-of.server.ts"

export interface DocumentsAnswer {
  errors: Record<string, string[]>
  typed: { words: string; title: string; open: string }
  found: { permanentId: string; title: string; by: string }[]
}

/** What a form of the documents' page asks: to find a record, to attach it or a file, to take a document off. Undefined when it is done. */
export async function actOnDocuments(
  { caller, network }: OpenedNetwork,
  fields: FormFields,
  file: ReceivedFile | undefined,
): Promise<DocumentsAnswer | undefined> {
  const typed = { words: field(fields, "words"), title: field(fields, "title"), open: field(fields, "open") }
  const of = {
    centreId: network.centreId,
    networkId: network.id,
    activityId: field(fields, "activityId"),
    title: typed.title,
    open: typed.open,
  }
  const again = (errors: Record<string, string[]> | undefined): DocumentsAnswer | undefined =>
    errors === undefined ? undefined : { errors, typed, found: [] }
  const [intent = "", id = ""] = field(fields, "intent").split(":")
  if (intent === "remove") return again(problemsOf(await removeDocument(caller, { ...of, documentId: id })))
  if (intent === "file") {
    if (file === undefined) return again({ file: [m.networks_error_no_file()] })
    return again(problemsOf(await attachFileTo(caller, { ...of, file })))
  }
  const permanentId = field(fields, "permanentId")
  if (permanentId !== "") return again(problemsOf(await attachRecord(caller, { ...of, permanentId })))
  const search = readCatalogueSearch(new URLSearchParams({ q: typed.words }))
  if (search.query === "") return again({ words: [m.networks_error_required()] })
  const { results } = await read(caller, (tx) => searchCatalogue(tx, search, caller.locale))
  if (results.length === 0) return again({ words: [m.networks_error_no_record()] })
  const found = results.map(({ record, title }) => ({
    permanentId: record.permanentId,
    title: title.map((part) => (typeof part === "string" ? part : part.mark)).join(""),
    by: [record.by, record.year ?? ""].filter((part) => part !== "").join(", "),
  }))
  return { errors: {}, typed, found }
}
