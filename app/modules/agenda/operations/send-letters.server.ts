import type { Tx } from "#platform/db/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import type { LetterKind } from "../emails/enrolment-letter.ts"
import { enrolmentLetter } from "../emails/enrolment-letter.ts"
import type { EnrolmentRow } from "../queries/enrolment-rows.server.ts"
import { toldToHolders } from "../queries/told-to-holders.server.ts"

/** In these letters, those who hold a place read what only they are told. */
const forHolders: readonly LetterKind[] = ["enrolled", "promoted", "moved", "changed", "reopened", "reminder"]

/** Writes to people about an activity, in the transaction of what is told: each mail leaves surely, and once. */
export async function sendLetters(
  tx: Tx,
  kind: LetterKind,
  item: AgendaItem,
  to: readonly Pick<EnrolmentRow, "key" | "locale" | "email">[],
  given: { more?: (() => string)[]; subject?: string; holders?: boolean } = {},
): Promise<number> {
  const { more, subject, holders = true } = given
  const forEnrolled = holders && forHolders.includes(kind) ? await toldToHolders(tx, item.id) : undefined
  const letter = enrolmentLetter({
    kind,
    item,
    forEnrolled,
    ...(more === undefined ? {} : { more }),
    ...(subject === undefined ? {} : { subject }),
  })
  let sent = 0
  for (const recipient of to) {
    const mail = await letter(recipient)
    if (mail === undefined) continue
    await sendMail(tx, mail)
    sent += 1
  }
  return sent
}
