import { read } from "#platform/db/index.server.ts"
import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import { paperSheet } from "../formats/paper-sheet.server.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import type { Route } from "./+types/paper-pdf"

/** The sheet of an activity, to print and have signed by hand. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, activity, centre, own, today } = await openSheets(context, request, params.id)
  const whole = await read(caller, (tx) => attendanceOf(tx, own))
  return pdfAnswer(await paperSheet(activity, centre, whole, new Date()), `emargement-${today}.pdf`)
}
