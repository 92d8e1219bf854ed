import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Network } from "../domain/network.ts"
import { excuseOneself } from "../operations/excuse-oneself.server.ts"
import { keepOwnMembership } from "../operations/keep-own-membership.server.ts"
import { moveAction } from "../operations/move-action.server.ts"
import { problemsOf } from "./problems-of.server.ts"

/** What a member's form asks: to settle an action, to be excused from a meeting, to change or end their membership. Undefined when it is done. */
export async function actInside(
  caller: Caller,
  network: Network,
  fields: FormFields,
  activityId = "",
): Promise<Record<string, string[]> | undefined> {
  const intent = field(fields, "intent")
  const networkId = network.id
  if (intent === "excuse" || intent === "come")
    return problemsOf(await excuseOneself(caller, { networkId, activityId, excused: intent === "excuse" }))
  const [state = "", actionId = ""] = intent.split(":")
  if (actionId !== "")
    return problemsOf(await moveAction(caller, { networkId, actionId, state, note: field(fields, "note") }))
  return problemsOf(
    await keepOwnMembership(caller, {
      networkId,
      intent,
      listed: field(fields, "listed"),
      showsEmail: field(fields, "showsEmail"),
      wantsMails: field(fields, "wantsMails"),
    }),
  )
}
