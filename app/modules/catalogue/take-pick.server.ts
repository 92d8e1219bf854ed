import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { typedIn, withPick } from "./domain/form-pick.ts"
import type { TypedRecord } from "./domain/typed-record.ts"
import { formPicks } from "./queries/form-picks.server.ts"
import type { PostedRecord } from "./read-record-form.server.ts"

/** What was typed, with the line filled by what was chosen in the list under it. */
export async function takePick(caller: Caller, { typed, lookedAt, taken }: PostedRecord): Promise<TypedRecord> {
  if (lookedAt === null || taken === null) return typed
  const picks = await read(caller, (tx) => formPicks(tx, lookedAt.group, typedIn(lookedAt, typed), caller.locale))
  const pick = picks.find(({ id }) => id === taken)
  return pick === undefined ? typed : withPick(typed, lookedAt, pick)
}
