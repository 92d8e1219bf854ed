import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { ServedReader } from "../domain/served-reader.ts"
import { readTypedVisit } from "../domain/typed-visit.ts"
import { permissions } from "../permissions.ts"
import { findDesk } from "../queries/find-desk.server.ts"
import { findReaderByCard, findServedReader } from "../queries/find-reader.server.ts"
import { directoryOfReader, structureOf } from "../queries/reader-in-directory.server.ts"
import { circulation } from "../tables.server.ts"
import { enterLedger } from "./enter-ledger.server.ts"
import { typedDay, typedHalf, workDay } from "./fields.ts"
import { keepLine } from "./keep-line.server.ts"
import { noteSeen } from "./note-seen.server.ts"

/** Counts somebody who comes in, or a group, as typed at the door (see domain/typed-visit.ts): named by a card, or counted. */
export const welcomeVisit = operation({
  name: "circulation.welcome-visit",
  permission: permissions["circulation.receive"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), typed: z.string().max(400), date: typedDay, half: typedHalf }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId } = input
    const desk = await findDesk(tx, centreId, now)
    const typed = readTypedVisit(input.typed)
    if (desk === undefined || typed.kind === "unreadable") return refused("circulation_refused_visit_unreadable")
    const day = workDay(desk, input.date, input.half)
    if (typeof day === "string") return refused(day)
    const reader = typed.kind === "reader" ? await findByCard(tx, centreId, typed.card) : undefined
    if (typed.kind === "reader" && reader === undefined) return refused("circulation_refused_nobody")
    const known =
      reader === undefined
        ? { personId: null, structureId: typed.kind === "counted" ? await structureOf(tx, typed.groupName) : null }
        : await directoryOfReader(tx, centreId, reader)
    const { id, people } = await circulation(tx)
      .insertInto("circulation.visit")
      .values({
        centre_id: centreId,
        on_date: day.date,
        half: day.half,
        minutes: typed.minutes ?? null,
        typed_at: now,
        structure_id: known.structureId,
        ...(typed.kind === "counted"
          ? { structure_kind: typed.structureKind, people: typed.people, group_name: typed.groupName }
          : {
              structure_kind: reader?.structureKind ?? "other",
              people: 1,
              reader_centre_id: reader?.centreId ?? null,
              reader_id: reader?.id ?? null,
            }),
      })
      .returning(["id", "people"])
      .executeTakeFirstOrThrow()
    if (reader !== undefined) await noteSeen(tx, reader, centreId, day.date)
    const entered = await enterLedger(work, centreId, {
      kind: "visit",
      id,
      ...day,
      ...known,
      people,
      minutes: typed.minutes ?? null,
      structureKind: typed.kind === "counted" ? typed.structureKind : (reader?.structureKind ?? "other"),
      groupName: typed.kind === "counted" ? typed.groupName : "",
      readerId: reader?.id ?? null,
    })
    if (entered.kind !== "done") return entered
    await keepLine(tx, "visit", centreId, id, entered.value.activityId)
    audit({ subject: { kind: "circulation.visit", id } })
    return done({ visitId: id, people, readerName: reader?.name ?? null })
  },
})

/** A reader of the centre, or a partner's whom it has served. */
async function findByCard(tx: Tx, centreId: string, card: string): Promise<ServedReader | undefined> {
  const own = await findReaderByCard(tx, centreId, card)
  if (own !== undefined) return own
  const guest = await circulation(tx)
    .selectFrom("circulation.guest")
    .select(["reader_centre_id", "reader_id"])
    .where("centre_id", "=", centreId)
    .where("card_number", "=", card)
    .executeTakeFirst()
  return guest === undefined ? undefined : await findServedReader(tx, centreId, guest.reader_centre_id, guest.reader_id)
}
