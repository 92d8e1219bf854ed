import { read } from "#platform/db/index.server.ts"
import type { ReceivedForm } from "#platform/files/index.server.ts"
import { discardFile } from "#platform/files/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Support } from "../domain/support.ts"
import { writeEntry } from "../operations/write-entry.server.ts"
import type { ReadEntry } from "./read-entry-form.server.ts"
import { readEntryForm } from "./read-entry-form.server.ts"

export type KeptEntry = { kind: "kept"; id: string } | { kind: "again"; form: Omit<ReadEntry, "input"> }

/** Writes an entry as its form was sent, its file with it; what cannot be written comes back with the reasons, and the file is let go. */
export async function keepEntry(
  caller: Caller,
  support: Support,
  entryId: string,
  { fields, files }: ReceivedForm,
): Promise<KeptEntry> {
  const { input, ...form } = await read(caller, (tx) => readEntryForm(tx, support.centreId, fields))
  const again = async (errors: Record<string, string[]>): Promise<KeptEntry> => {
    await Promise.all(Object.values(files).map(discardFile))
    return { kind: "again", form: { ...form, errors } }
  }
  if (Object.keys(form.errors).length > 0) return await again(form.errors)
  const own = { centreId: support.centreId, supportId: support.id }
  const outcome = await writeEntry(caller, {
    ...input,
    ...own,
    entryId,
    file: files["file"],
    formId: field(fields, "formId"),
  })
  if (outcome.kind !== "done")
    return await again(outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] })
  return { kind: "kept", id: outcome.value.id }
}
