import type { Centre } from "#modules/centre/index.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { Slot } from "../domain/slots.ts"
import { freeSlots } from "../domain/slots.ts"
import { takenSlots } from "./appointments.server.ts"
import { deskOf } from "./find-desk.server.ts"

/** The slots of a centre in the coming weeks, free and taken (their keys); undefined when it takes no appointments. Read as the installation: only hours come out. */
export async function slotsOf(centre: Centre): Promise<{ free: Slot[]; taken: ReadonlySet<string> } | undefined> {
  return await read(systemCaller("circulation.free-slots"), async (tx) => {
    const desk = await deskOf(tx, centre, new Date())
    if (!desk.rules.appointments) return undefined
    const taken = await takenSlots(tx, centre.id, desk.today)
    const now = { date: desk.today, time: desk.time }
    return { free: freeSlots(desk.hours, now, desk.rules.appointmentMinutes, taken), taken }
  })
}
