import type { Centre } from "#modules/centre/index.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { Slot } from "../domain/slots.ts"
import { freeSlots } from "../domain/slots.ts"
import { takenSlots } from "./appointments.server.ts"
import { deskOf } from "./find-desk.server.ts"

/** The free slots of a centre in the coming weeks, or undefined when it takes no appointments. Read as the installation: only hours come out. */
export async function freeSlotsOf(centre: Centre): Promise<Slot[] | undefined> {
  return await read(systemCaller("circulation.free-slots"), async (tx) => {
    const desk = await deskOf(tx, centre, new Date())
    if (!desk.rules.appointments) return undefined
    const taken = await takenSlots(tx, centre.id, desk.today)
    return freeSlots(desk.hours, { date: desk.today, time: desk.time }, desk.rules.appointmentMinutes, taken)
  })
}
