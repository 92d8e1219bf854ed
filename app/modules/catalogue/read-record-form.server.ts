import type { FormFields } from "#platform/http/index.server.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { GroupName, TypedRecord } from "./domain/typed-record.ts"
import { groupNames, readTypedRecord } from "./domain/typed-record.ts"

/** A cataloguing form as it was posted. */
export type PostedRecord = {
  typed: TypedRecord
  centreId: string
  draftId: string | null
  version: number
  /** "publish", "keep", "discard"…; a line to add is `keep` with its group. */
  asked: string
  added: GroupName | null
  fields: FormFields
}

export async function readRecordForm(request: Request): Promise<PostedRecord> {
  const fields = await readForm(request)
  const [asked = "", group = ""] = field(fields, "do").split(":")
  const added = asked === "add" ? (groupNames.find((known) => known === group) ?? null) : null
  const typed = readTypedRecord(fields)
  if (added !== null) typed.rows[added] = [...typed.rows[added], {}]
  const draftId = field(fields, "draftId")
  return {
    ...{ typed, added, fields, centreId: field(fields, "centreId") },
    draftId: isUuid(draftId) ? draftId : null,
    version: Number(field(fields, "version")) || 0,
    asked: asked === "add" ? "keep" : asked,
  }
}
