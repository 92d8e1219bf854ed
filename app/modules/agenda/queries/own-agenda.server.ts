import { ownAccount } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import { agenda } from "../tables.server.ts"
import { selectEnrolments } from "./enrolment-rows.server.ts"
import { listAgenda } from "./list-agenda.server.ts"
import { memberSeries } from "./member-series.server.ts"

export interface OwnEnrolment {
  item: AgendaItem
  state: "enrolled" | "waiting"
  key: string
}

/**
 * What somebody with an account is enrolled in, from a day on: with their account, or with the address of their account before they had one. Read as the
 * installation: lines for members are theirs to see once they hold a place.
 */
export async function ownAgenda(accountId: string, locale: Locale, from: string): Promise<OwnEnrolment[]> {
  return await read(systemCaller("agenda.own-agenda", locale), (tx) => ownAgendaWithin(tx, accountId, from))
}

async function ownAgendaWithin(tx: Tx, accountId: string, from: string): Promise<OwnEnrolment[]> {
  const email = (await ownAccount(tx, accountId))?.email ?? ""
  const rows = await selectEnrolments(tx)
    .where("state", "in", ["enrolled", "waiting"])
    .where((where) => where.or([where("account_id", "=", accountId), where("email", "=", email)]))
    .execute()
  const items = await listAgenda(tx, { ids: rows.map(({ activityId }) => activityId), from })
  return items.flatMap((item) =>
    rows
      .filter(({ activityId }) => activityId === item.id)
      .slice(0, 1)
      .map(({ state, key }) => ({
        item,
        state: state === "waiting" ? ("waiting" as const) : ("enrolled" as const),
        key,
      })),
  )
}

/** What is announced to the members of an account's networks from a day on, whether they enrolled or not. */
export async function ownMeetings(accountId: string, locale: Locale, from: string): Promise<AgendaItem[]> {
  return await read(systemCaller("agenda.own-meetings", locale), async (tx) => {
    const amongSeries = await memberSeries(tx, accountId)
    if (amongSeries.length === 0) return []
    return await listAgenda(tx, { amongSeries, visibilities: ["public", "registered", "network"], from })
  })
}

/** The secret of somebody's calendar address; null while they have none. */
export async function ownCalendarKey(tx: Tx, accountId: string): Promise<string | null> {
  const row = await agenda(tx)
    .selectFrom("agenda.calendar_key")
    .select("key")
    .where("account_id", "=", accountId)
    .executeTakeFirst()
  return row?.key ?? null
}

/** Whose calendar a secret address opens. */
export async function accountOfCalendarKey(key: string): Promise<string | undefined> {
  return await read(systemCaller("agenda.calendar-key"), async (tx) => {
    const row = await agenda(tx)
      .selectFrom("agenda.calendar_key")
      .select("account_id")
      .where("key", "=", key)
      .executeTakeFirst()
    return row?.account_id
  })
}

/** What the agenda keeps of an account, for the file that its holder may take away. */
export async function ownEnrolments(tx: Tx, accountId: string) {
  return await agenda(tx)
    .selectFrom("agenda.enrolment")
    .select([
      "activity_id as activityId",
      "state",
      "given_name as givenName",
      "family_name as familyName",
      "email",
      "phone",
      "structure_typed as structureTyped",
      "access_needs as accessNeeds",
      "meal",
      "answer",
      "asked_at as askedAt",
      "enrolled_at as enrolledAt",
      "closed_at as closedAt",
    ])
    .where("account_id", "=", accountId)
    .orderBy("asked_at")
    .execute()
}
