import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { addAction } from "../operations/add-action.server.ts"
import { announceMeeting } from "../operations/announce-meeting.server.ts"
import { removeDocument } from "../operations/attach-document.server.ts"
import { moveAction } from "../operations/move-action.server.ts"
import { noteAttendance } from "../operations/note-attendance.server.ts"
import { noteDecision, removeDecision } from "../operations/note-decision.server.ts"
import { writeAgenda } from "../operations/write-agenda.server.ts"
import { readAgendaForm } from "./agenda-form.server.ts"
import type { OpenedNetwork } from "./open-network.server.ts"
import { problemsOf } from "./problems-of.server.ts"
import type { TypedItem } from "./typed-item.ts"

export interface ActedOnMeeting {
  errors: Record<string, string[]>
  rows?: TypedItem[]
  action?: { text: string; owner: string; dueOn: string }
  decision?: string
}

/** What a form of a meeting's desk asks. Undefined when it is done. */
export async function actOnMeeting(
  { caller, network }: OpenedNetwork,
  activityId: string,
  fields: FormFields,
): Promise<ActedOnMeeting | undefined> {
  const ids = { centreId: network.centreId, networkId: network.id, activityId }
  const intent = field(fields, "intent")
  if (intent === "agenda") {
    const { rows, items } = readAgendaForm(fields)
    const errors = problemsOf(await writeAgenda(caller, { ...ids, version: field(fields, "version"), items }))
    return errors === undefined ? undefined : { errors: inRows(errors), rows }
  }
  if (intent === "attendance") {
    const those = (prefix: "m-" | "p-", ...states: string[]) =>
      Object.entries(fields)
        .filter(([name, value]) => name.startsWith(prefix) && states.includes(String(value)))
        .map(([name]) => name.slice(2))
    return answer(
      problemsOf(
        await noteAttendance(caller, {
          ...ids,
          present: those("m-", "come"),
          excused: those("m-", "excused"),
          away: those("p-", "absent", "excused"),
          excusedAway: those("p-", "excused"),
          held: field(fields, "held"),
        }),
      ),
    )
  }
  if (intent === "announce") return answer(problemsOf(await announceMeeting(caller, ids)))
  if (intent === "decision") {
    const decision = field(fields, "decision")
    const errors = problemsOf(await noteDecision(caller, { ...ids, text: decision }))
    return errors === undefined ? undefined : { errors: renamed(errors, "text", "decision"), decision }
  }
  if (intent === "action") {
    const action = { text: field(fields, "text"), owner: field(fields, "owner"), dueOn: field(fields, "dueOn") }
    const errors = problemsOf(await addAction(caller, { ...ids, ...action }))
    return errors === undefined ? undefined : { errors, action }
  }
  const [what = "", id = ""] = intent.split(":")
  if (what === "undecide") return answer(problemsOf(await removeDecision(caller, { ...ids, decisionId: id })))
  if (what === "remove") return answer(problemsOf(await removeDocument(caller, { ...ids, documentId: id })))
  return answer(
    problemsOf(
      await moveAction(caller, { networkId: network.id, actionId: id, state: what, note: field(fields, "note") }),
    ),
  )
}

function answer(errors: Record<string, string[]> | undefined): ActedOnMeeting | undefined {
  return errors === undefined ? undefined : { errors }
}

/** What is wrong in a row of the agenda is said above it, once. */
function inRows(errors: Record<string, string[]>): Record<string, string[]> {
  const isRow = Object.keys(errors).some((path) => path.startsWith("items"))
  return isRow ? { composition: [m.networks_error_agenda()] } : errors
}

function renamed(errors: Record<string, string[]>, from: string, to: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(errors).map(([name, said]) => [name === from ? to : name, said]))
}
