import type { Tx } from "#platform/db/index.server.ts"
import { namesMatching } from "../domain/name-match.ts"
import { attendeesOf, signaturesOf } from "./attendance-of.server.ts"
import type { LinkedSheet } from "./sheet-of-link.server.ts"

export interface LinkedAttendee {
  id: string
  name: string
  signed: boolean
}

/** How many names one reads at once; more means that more letters are to be typed. */
export const namesShown = 6

/** Those on a half-day's sheet whose name begins as typed; never the whole list. */
export async function linkedAttendees(
  tx: Tx,
  sheet: Pick<LinkedSheet, "centreId" | "activityId" | "slotId" | "half">,
  typed: string,
): Promise<LinkedAttendee[]> {
  const signed = new Set(
    (await signaturesOf(tx, sheet))
      .filter(({ slotId, half, state }) => slotId === sheet.slotId && half === sheet.half && state === "kept")
      .map(({ attendeeId }) => attendeeId),
  )
  const people = (await attendeesOf(tx, sheet)).filter(({ people, name }) => people === 1 && name !== "")
  return namesMatching(people, typed).map(({ id, name }) => ({ id, name, signed: signed.has(id) }))
}
