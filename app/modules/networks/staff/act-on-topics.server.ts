import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Network } from "../domain/network.ts"
import { castVotes } from "../operations/cast-votes.server.ts"
import { closeBallot } from "../operations/close-ballot.server.ts"
import { openBallot } from "../operations/open-ballot.server.ts"
import { proposeTopic } from "../operations/propose-topic.server.ts"
import { settleTopic } from "../operations/settle-topic.server.ts"
import { problemsOf } from "./problems-of.server.ts"

interface Answer {
  problems: Record<string, string[]> | undefined
  did: string
  typed: { title: string; details: string }
}

/** What a form of the topics' page asks: to vote, to propose, to settle a topic, to open or to end a ballot. */
export async function actOnTopics(caller: Caller, network: Network, fields: FormFields): Promise<Answer> {
  const intent = field(fields, "intent")
  const typed = { title: field(fields, "title"), details: field(fields, "details") }
  const ids = { centreId: network.centreId, networkId: network.id }
  const closesOn = field(fields, "closesOn")
  if (intent === "vote") {
    const chosen = fields["topicIds"] ?? []
    const topicIds = Array.isArray(chosen) ? chosen : [chosen]
    return { problems: problemsOf(await castVotes(caller, { networkId: network.id, topicIds })), did: "vote", typed }
  }
  if (intent === "open") {
    const outcome = await openBallot(caller, { ...ids, closesOn, votesEach: field(fields, "votesEach") })
    return { problems: problemsOf(outcome), did: "1", typed }
  }
  if (intent === "close" || intent === "prolong") {
    const outcome = await closeBallot(caller, { ...ids, closesOn: intent === "close" ? null : closesOn })
    return { problems: problemsOf(outcome), did: "1", typed }
  }
  const [act = "", topicId = ""] = intent.split(":")
  if (act === "aside" || act === "again") {
    const state = act === "aside" ? "set_aside" : "proposed"
    const outcome = await settleTopic(caller, { networkId: network.id, topicId, state })
    return { problems: problemsOf(outcome), did: "1", typed }
  }
  return { problems: problemsOf(await proposeTopic(caller, { networkId: network.id, ...typed })), did: "1", typed }
}
