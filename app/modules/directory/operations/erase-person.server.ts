import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { forgetMails } from "#platform/mail/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { personErased } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"
import { lockPerson } from "./lock-person.server.ts"
import { refreshCard } from "./refresh-card.server.ts"
import { withdrawConsent } from "./withdraw-consent.server.ts"

/** Erases a person of the centre for good, on request: the identifier stays as a pseudonym, so that all that counts them stays exact. */
export const erasePerson = operation({
  name: "directory.erase-person",
  permission: permissions["directory.erase"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), personId: z.uuid() }),
  async run({ tx, caller, input: { centreId, personId }, now, audit }) {
    if ((await lockPerson(tx, centreId, personId)) === undefined) return refused("directory_refused_unknown_person")
    await forgetPerson(tx, caller, { centreId, personId }, now)
    audit({ subject: { kind: "directory.person", id: personId } })
    return done({ personId })
  },
})

/**
 * Takes away all that names a person, here and, by the event, in the other modules. Their rows stay: functions keep the structure and the
 * dates, mandates and consents their dates.
 */
export async function forgetPerson(
  tx: Tx,
  caller: Caller,
  { centreId, personId }: { centreId: string; personId: string },
  now: Date,
): Promise<void> {
  const db = directory(tx)
  const addresses = await addressesOf(tx, personId)
  const names = await namesOf(tx, centreId, personId)
  await withdrawConsent(tx, centreId, personId, dateIn(now))
  await db
    .updateTable("directory.person")
    .set((row) => ({ ...nameless, erased_at: now, version: row("version", "+", 1), updated_at: now }))
    .where("centre_id", "=", centreId)
    .where("id", "=", personId)
    .execute()
  await db
    .updateTable("directory.position")
    .set({ title: "", email: null, phone: null })
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .execute()
  await db
    .deleteFrom("directory.person_skill")
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .execute()
  await refreshCard(tx, centreId, personId)
  await forgetImported(tx, centreId, personId)
  await personErased.tell(tx, { centreId, personId, addresses, names }, caller)
  await forgetMails(tx, addresses)
}

/** Family name and given name in both orders, and each alone. */
async function namesOf(tx: Tx, centreId: string, personId: string): Promise<string[]> {
  const row = await directory(tx)
    .selectFrom("directory.person")
    .select(["given_name", "family_name"])
    .where("centre_id", "=", centreId)
    .where("id", "=", personId)
    .executeTakeFirst()
  const [given, family] = [row?.given_name ?? "", row?.family_name ?? ""]
  const both = given === "" || family === "" ? [] : [`${given} ${family}`, `${family} ${given}`]
  return [...both, family, given].filter((name) => name !== "")
}

/** Their own, and those of their functions; not one that somebody else has as well. */
async function addressesOf(tx: Tx, personId: string): Promise<string[]> {
  // Who else has it may be of another centre, behind the wall.
  return await asInstallation(tx, async () => {
    const { rows } = await sql<{ email: string }>`
      with all_of as (
        select person_id, lower(email) as email from directory.position where email is not null
        union select id, lower(email) from directory.person where email is not null
      )
      select email from all_of own where person_id = ${personId}
        and not exists (select from all_of other where other.email = own.email and other.person_id <> own.person_id)`.execute(
      directory(tx),
    )
    return rows.map(({ email }) => email)
  })
}

/** The report of an import names whom it brought in: their lines stay as figures. */
async function forgetImported(tx: Tx, centreId: string, personId: string): Promise<void> {
  await sql`
    update directory.import_run r set report = jsonb_set(r.report, '{lines}', (
      select jsonb_agg(case when line -> 'sheets' @> ${JSON.stringify([{ id: personId }])}::jsonb
        then line || '{"label": "", "sheets": [], "reasons": []}' else line end)
      from jsonb_array_elements(r.report -> 'lines') as line
    ))
    where r.centre_id = ${centreId} and r.report -> 'lines' @> ${JSON.stringify([{ sheets: [{ id: personId }] }])}::jsonb`.execute(
    directory(tx),
  )
}

/** The columns of a person that nothing names any more. */
export const nameless = {
  given_name: null,
  family_name: null,
  email: null,
  phone: null,
  mobile: null,
  territory_id: null,
  note: "",
  presentation: "",
  account_id: null,
  search_name: "",
}
