import { setCopyState } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { openDayFrom } from "../domain/calendar.ts"
import type { Hold } from "../domain/hold.ts"
import { setAsideMail } from "../emails/set-aside.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import { lockNextHold } from "../queries/hold-queue.server.ts"
import { circulation } from "../tables.server.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"

/** Sets a copy aside for whoever has waited longest for its record, and tells them by mail; undefined when nobody waits, and the copy is free. */
export async function setAsideForNext(
  tx: Tx,
  desk: Desk,
  copy: CopyInHand,
): Promise<(Hold & { setAsideUntil: string }) | undefined> {
  const next = await lockNextHold(tx, desk.centreId, copy.recordId)
  if (next === undefined) {
    await setCopyState(tx, desk.centreId, copy.id, "available")
    return undefined
  }
  const until = openDayFrom(desk.hours, addDays(desk.today, desk.rules.setAsideDays))
  await circulation(tx)
    .updateTable("circulation.hold")
    .set({ state: "set_aside", copy_id: copy.id, set_aside_until: until })
    .where("centre_id", "=", desk.centreId)
    .where("id", "=", next.id)
    .execute()
  await setCopyState(tx, desk.centreId, copy.id, "reserved")
  if (next.email !== null) {
    const mail = await withLocale(next.locale, () =>
      setAsideMail({ centre: desk.name, title: copy.title, until, slug: desk.slug }),
    )
    await sendMail(tx, { to: next.email, centreId: desk.centreId, ...mail })
  }
  return { ...next, setAsideUntil: until }
}
