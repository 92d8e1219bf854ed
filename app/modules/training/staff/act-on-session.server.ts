import { field } from "#platform/http/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { noteTrainees } from "../operations/note-trainees.server.ts"
import { publishSession } from "../operations/publish-session.server.ts"
import { putEvaluation } from "../operations/put-evaluation.server.ts"
import { editSession } from "../operations/write-session.server.ts"
import { readCategories } from "./read-categories.ts"

/** What the page of a session was asked to do, by the button of its form. */
export async function actOnSession(
  caller: Caller,
  { centreId, session }: { centreId: string; session: { id: string; activityId: string } },
  fields: Parameters<typeof field>[0],
) {
  const { activityId } = session
  const own = { centreId, sessionId: session.id }
  const said = (name: string) => field(fields, name)
  switch (said("intent")) {
    case "evaluation":
      return await putEvaluation(caller, {
        centreId,
        activityId,
        questionnaireId: said("questionnaireId"),
        opensOn: said("opensOn"),
        closesOn: said("closesOn"),
      })
    case "trainees":
      return await noteTrainees(caller, { centreId, activityId, categories: readCategories(fields) })
    case "publication":
      return await publishSession(caller, {
        ...own,
        visibility: said("visibility"),
        enrolment: said("enrolment"),
        closesOn: said("closesOn"),
      })
    default:
      return await editSession(caller, {
        ...own,
        room: said("room"),
        capacity: said("capacity"),
        price: said("price"),
      })
  }
}
