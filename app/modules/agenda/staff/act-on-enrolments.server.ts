import { pickPerson, pickStructure } from "#modules/directory/index.server.ts"
import type { Pick } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { admitEnrolment } from "../operations/admit-enrolment.server.ts"
import { enrolPerson } from "../operations/enrol-person.server.ts"
import { moveInQueue } from "../operations/move-in-queue.server.ts"
import { removeEnrolment } from "../operations/remove-enrolment.server.ts"
import { tieStructure } from "../operations/tie-structure.server.ts"
import { writeToEnrolled } from "../operations/write-to-enrolled.server.ts"
import type { TypedEnrolments } from "../ui/typed-enrolments.ts"
import { emptyEnrolments } from "../ui/typed-enrolments.ts"

export type Acted = { done: string } | { typed: TypedEnrolments; errors: Record<string, string[]> }

type Own = { centreId: string; activityId: string }

/** What a form of the page asks: "add", "write", or a verb and an enrolment ("admit:…", "over:…", "remove:…", "up:…", "down:…", "tie:…"). */
export async function actOnEnrolments(caller: Caller, own: Own, fields: FormFields): Promise<Acted> {
  const [verb = "", enrolmentId = ""] = field(fields, "intent").split(":")
  const { centreId } = own
  switch (verb) {
    case "write": {
      const typed = {
        ...emptyEnrolments,
        subject: field(fields, "subject"),
        text: field(fields, "text"),
        to: field(fields, "to"),
      }
      return answer(await writeToEnrolled(caller, { ...own, ...typed }), "ecrit", typed)
    }
    case "admit":
    case "over":
      return answer(await admitEnrolment(caller, { centreId, enrolmentId, over: verb === "over" }), "inscrit")
    case "remove":
      return answer(await removeEnrolment(caller, { centreId, enrolmentId, tell: true }), "retire")
    case "up":
    case "down":
      return answer(await moveInQueue(caller, { centreId, enrolmentId, direction: verb }), "deplace")
    case "tie":
      return await tie(caller, own, enrolmentId, fields)
    default:
      return await add(caller, own, fields)
  }
}

async function add(caller: Caller, own: Own, fields: FormFields): Promise<Acted> {
  const picks = await read(caller, async (tx) => ({
    person: await pickPerson(tx, own.centreId, fields, "person"),
    structure: await pickStructure(tx, fields, "structure"),
  }))
  const typed = { ...emptyEnrolments, ...picks }
  const errors: Record<string, string[]> = {}
  if (picks.person.id === "") errors["person"] = [notChosen(picks.person)]
  if (picks.structure.id === "" && picks.structure.typed !== "") errors["structure"] = [m.agenda_error_not_chosen()]
  if (Object.keys(errors).length > 0) return { typed, errors }
  const outcome = await enrolPerson(caller, {
    ...own,
    personId: picks.person.id,
    structureId: picks.structure.id === "" ? null : picks.structure.id,
    over: field(fields, "over") === "yes",
    tell: field(fields, "tell") === "yes",
  })
  if (outcome.kind === "done" && outcome.value.already) return { done: "deja" }
  return answer(outcome, outcome.kind === "done" && outcome.value.state === "waiting" ? "attente" : "inscrit", typed)
}

async function tie(caller: Caller, own: Own, enrolmentId: string, fields: FormFields): Promise<Acted> {
  const structure = await read(caller, (tx) => pickStructure(tx, fields, "structure"))
  const typed = { ...emptyEnrolments, structure, tying: enrolmentId }
  if (structure.id === "") return { typed, errors: { structure: [notChosen(structure)] } }
  return answer(
    await tieStructure(caller, { centreId: own.centreId, enrolmentId, structureId: structure.id }),
    "rattache",
    typed,
  )
}

function notChosen({ typed, choices }: Pick): string {
  if (typed === "") return m.agenda_error_nobody()
  return choices.length === 0 ? m.agenda_error_none_so({ typed }) : m.agenda_error_not_chosen()
}

function answer(outcome: Outcome<unknown>, done: string, typed: TypedEnrolments = emptyEnrolments): Acted {
  if (outcome.kind === "done") return { done }
  return { typed, errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] } }
}
