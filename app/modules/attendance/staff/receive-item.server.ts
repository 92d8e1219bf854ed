import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { readHalfDayKey } from "../domain/half-day.ts"
import { addNewcomer } from "../operations/add-newcomer.server.ts"
import { noteMark } from "../operations/note-mark.server.ts"
import { takeSignature } from "../operations/take-signature.server.ts"
import type { BatchItem } from "./read-batch.server.ts"

interface Received {
  id: string
  /** "kept", "second", "set_aside", "dismissed" of a signature; "noted"; "refused" with the sentence that says why. */
  state: string
  sentence?: string
}

/** One thing that waited on a telephone, written once however often it is sent. */
export async function receiveItem(
  caller: Caller,
  own: { centreId: string; activityId: string },
  item: BatchItem,
): Promise<Received> {
  const day = readHalfDayKey(item.day)
  if (day === undefined) return { id: item.id, state: "refused", sentence: m.platform_error_not_understood() }
  const given = { ...item, ...own, ...day }
  switch (item.kind) {
    case "signature":
      return answer(item.id, await takeSignature(caller, given))
    case "newcomer":
      return answer(item.id, await addNewcomer(caller, { ...given, id: item["attendeeId"], signatureId: item.id }))
    case "mark":
      return answer(item.id, await noteMark(caller, given))
  }
}

function answer(id: string, outcome: Outcome<{ id: string; state?: string }>): Received {
  if (outcome.kind === "done") return { id, state: outcome.value.state ?? "noted" }
  const sentence =
    outcome.kind === "refused" ? refusalSentence(outcome) : [...new Set(Object.values(outcome.errors).flat())].join(" ")
  return { id, state: "refused", sentence }
}
