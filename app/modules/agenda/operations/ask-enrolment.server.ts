import { z } from "zod"
import { newSecret } from "#modules/account/index.server.ts"
import { findStructure } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { momentIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { enrolmentWindow } from "../domain/enrolment-window.ts"
import { nameKey } from "../domain/name-key.ts"
import { permissions } from "../permissions.ts"
import type { EnrolmentRow } from "../queries/enrolment-rows.server.ts"
import { selectEnrolments } from "../queries/enrolment-rows.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { agenda } from "../tables.server.ts"
import { filledLine, line, requiredEmail, text } from "./fields.ts"
import { sendLetters } from "./send-letters.server.ts"
import { takePlace } from "./take-place.server.ts"

/** What the page says next: a mail is on its way (whatever is known of the address), or, for an account, how it stands. */
type Asked = { state: "mail" | "enrolled" | "waiting" | "already"; key: string | null }

/**
 * Somebody asks to come. Called as the installation. An account takes its place at once; else the link of a mail confirms. The same person twice has one
 * place: who is enrolled already gets their link again, by mail, so that the page tells nobody who else comes.
 */
export const askEnrolment = operation({
  name: "agenda.ask-enrolment",
  permission: permissions["agenda.enrol"],
  input: z.object({
    activityId: z.uuid(),
    givenName: line(100),
    familyName: filledLine(100),
    email: requiredEmail,
    phone: line(40),
    structure: line(300),
    structureId: z.uuid().nullable().default(null),
    accessNeeds: text(1000),
    meal: line(200),
    answer: text(1000),
    accountId: z.uuid().nullable().default(null),
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const item = await findAgendaItem(tx, input.activityId)
    if (item === undefined || item.visibility === "staff") return refused("agenda_refused_unknown_activity")
    const window = enrolmentWindow(item, momentIn(now, item.timeZone))
    if (window === "full") return refused("agenda_refused_full")
    if (window !== "open" && window !== "waiting_list") return refused("agenda_refused_closed")
    if (item.enrolment === "registered" && input.accountId === null) return refused("agenda_refused_sign_in")
    const key = nameKey(input.givenName, input.familyName)
    const before = await openEnrolment(tx, item.id, input.email, key)
    if (before !== undefined && before.state !== "unconfirmed") {
      await sendLetters(tx, "already", item, [before])
      return done<Asked>(
        input.accountId === null ? { state: "mail", key: null } : { state: "already", key: before.key },
      )
    }
    const structure = input.structureId === null ? undefined : await findStructure(tx, input.structureId)
    const columns = {
      given_name: input.givenName,
      family_name: input.familyName,
      name_key: key,
      email: input.email,
      phone: input.phone,
      structure_typed: structure === undefined ? input.structure : "",
      structure_id: structure?.id ?? null,
      account_id: input.accountId,
      access_needs: item.asksAccess ? input.accessNeeds : "",
      meal: item.asksMeal ? input.meal : "",
      answer: item.question === "" ? "" : input.answer,
      locale: work.caller.locale,
      asked_at: now,
      queued_at: now,
    }
    const id = before?.id ?? (await inserted(tx, item, columns))
    if (id === undefined) return done<Asked>({ state: "mail", key: null })
    if (before !== undefined)
      await agenda(tx)
        .updateTable("agenda.enrolment")
        .set(columns)
        .where("centre_id", "=", item.centreId)
        .where("id", "=", id)
        .execute()
    audit({ centreId: item.centreId, subject: { kind: "agenda.enrolment", id }, details: { activityId: item.id } })
    const enrolment = await selectEnrolments(tx)
      .where("centre_id", "=", item.centreId)
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
    if (input.accountId !== null) {
      const placed = await takePlace(work, enrolment)
      return placed.kind === "done" ? done<Asked>({ state: placed.value.state, key: enrolment.key }) : placed
    }
    await sendLetters(tx, "confirm", item, [enrolment])
    return done<Asked>({ state: "mail", key: null })
  },
})

async function openEnrolment(
  tx: Tx,
  activityId: string,
  email: string,
  key: string,
): Promise<EnrolmentRow | undefined> {
  return await selectEnrolments(tx)
    .where("activity_id", "=", activityId)
    .where("email", "=", email)
    .where("name_key", "=", key)
    .where("closed_at", "is", null)
    .executeTakeFirst()
}

/** Undefined when the same was asked at the same moment: that one's mail is on its way. */
async function inserted(
  tx: Tx,
  item: { id: string; centreId: string },
  columns: { family_name: string; asked_at: Date; queued_at: Date },
): Promise<string | undefined> {
  const row = await agenda(tx)
    .insertInto("agenda.enrolment")
    .values({ ...columns, centre_id: item.centreId, activity_id: item.id, state: "unconfirmed", link_key: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst()
  return row?.id
}
