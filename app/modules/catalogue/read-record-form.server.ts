import type { FormFields } from "#platform/http/index.server.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import type { LookedAt } from "./domain/form-pick.ts"
import { readLookedAt } from "./domain/form-pick.ts"
import type { GroupName, TypedRecord } from "./domain/typed-record.ts"
import { groupNames, readTypedRecord } from "./domain/typed-record.ts"

/** A cataloguing form as it was posted. */
export type PostedRecord = {
  typed: TypedRecord
  centreId: string
  draftId: string | null
  formId: string | null
  version: number
  /** "publish", "keep", "discard"…; a line to add is `keep` with its group. */
  asked: string
  added: GroupName | null
  /** The line for which what is known is asked, or of which something known was chosen (`taken`). */
  lookedAt: LookedAt | null
  taken: string | null
  fields: FormFields
}

export async function readRecordForm(request: Request): Promise<PostedRecord> {
  const fields = await readForm(request)
  const [asked = "", group = "", index = "", ...rest] = field(fields, "do").split(":")
  const added = asked === "add" ? (groupNames.find((known) => known === group) ?? null) : null
  const typed = readTypedRecord(fields)
  if (added !== null) typed.rows[added] = [...typed.rows[added], {}]
  const [draftId, formId] = [field(fields, "draftId"), field(fields, "formId")]
  return {
    ...{ typed, added, fields, centreId: field(fields, "centreId") },
    draftId: isUuid(draftId) ? draftId : null,
    formId: isUuid(formId) ? formId : null,
    version: Number(field(fields, "version")) || 0,
    lookedAt: asked === "look" || asked === "take" ? readLookedAt(`${group}:${index}`) : null,
    taken: asked === "take" ? rest.join(":") : null,
    asked: asked === "add" || asked === "look" || asked === "take" ? "keep" : asked,
  }
}

/** Where the form opens again once its draft is kept, as the address says it: at the line added, looked up or filled. */
export function whereKept({ added, lookedAt, taken }: PostedRecord): string {
  if (added !== null) return `ligne=${added}`
  if (lookedAt === null) return "garde=1"
  const line = `#ligne-${lookedAt.group}-${lookedAt.index}`
  return taken === null ? `cherche=${lookedAt.group}.${lookedAt.index}${line}` : `rempli=1${line}`
}
