import { readNumber } from "#modules/activity/index.ts"
import type { Pick } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { CallRoute } from "../domain/route-call.ts"
import type { TypedCall } from "../domain/typed-call.ts"
import { callFieldNames } from "../domain/typed-call.ts"
import { noteCalledBack, takeOverCall, withdrawCall } from "../operations/follow-call.server.ts"
import { takeCall } from "../operations/take-call.server.ts"
import { callRoute } from "../queries/call-route.server.ts"
import { pickCommune } from "../queries/pick-commune.server.ts"
import { typedFields } from "./typed-fields.ts"

export interface TypedAgain {
  typed: TypedCall
  commune: Pick
  /** Asked when several centres cover the commune, or none. */
  route: Extract<CallRoute, { kind: "choose" }> | undefined
  errors: Record<string, string[]>
}

/** `centreId` is the one that answers, once a call was taken down; "" for what was done to one that is there. */
export type ActedOnCalls = { kind: "done"; callId: string; centreId: string } | { kind: "again"; form: TypedAgain }

const follow = { take: takeOverCall, back: noteCalledBack, withdraw: withdrawCall }

/** What a form of the calls' page asks: to take one down, to take one over, to say that the caller was called back, to take one back. */
export async function actOnCalls(caller: Caller, centreId: string, fields: FormFields): Promise<ActedOnCalls> {
  const [intent = "", callId = ""] = field(fields, "intent").split(":")
  const act = Object.hasOwn(follow, intent) ? follow[intent as keyof typeof follow] : undefined
  if (act === undefined) return await typeCall(caller, centreId, fields)
  const outcome = await act(caller, { centreId, callId })
  if (outcome.kind === "done") return { kind: "done", callId, centreId: "" }
  const problem = outcome.kind === "refused" ? refusalSentence(outcome) : m.support_error_not_chosen()
  const typed = typedFields({}, callFieldNames)
  const commune = { id: "", typed: "", choices: [] }
  return { kind: "again", form: { typed, commune, route: undefined, errors: { "": [problem] } } }
}

async function typeCall(caller: Caller, centreId: string, fields: FormFields): Promise<ActedOnCalls> {
  const typed = typedFields(fields, callFieldNames)
  const { commune, route } = await read(caller, async (tx) => {
    const pick = await pickCommune(tx, fields)
    return { commune: pick, route: await callRoute(tx, pick.id === "" ? null : pick.id, centreId) }
  })
  const errors: Record<string, string[]> = {}
  if (commune.typed !== "" && commune.id === "")
    errors["commune"] = [commune.choices.length === 0 ? m.support_error_no_commune() : m.support_error_not_chosen()]
  const minutes = readNumber(typed.minutes)
  if (minutes === null || Number.isNaN(minutes)) errors["minutes"] = [m.support_error_minutes()]
  const choose = commune.id !== "" && route.kind === "choose" ? route : undefined
  const again = (found: Record<string, string[]>): ActedOnCalls => ({
    kind: "again",
    form: { typed, commune, route: choose, errors: found },
  })
  if (Object.keys(errors).length > 0) return again(errors)
  const forCentreId = choose === undefined ? "" : field(fields, "forCentreId")
  const outcome = await takeCall(caller, {
    ...typed,
    minutes,
    centreId,
    territoryId: commune.id,
    forCentreId,
    formId: field(fields, "formId"),
  })
  if (outcome.kind === "done") return { kind: "done", callId: outcome.value.id, centreId: outcome.value.centreId }
  return again(outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] })
}
