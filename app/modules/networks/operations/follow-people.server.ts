import { sql } from "kysely"
import { accountErased } from "#modules/account/index.server.ts"
import { peopleMerged, personErased, personKind } from "#modules/directory/index.server.ts"
import { conceptKind } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { networks } from "../tables.server.ts"
import { turnMembers } from "./turn-members.server.ts"
import { writeCard } from "./write-card.server.ts"

/** People who merge, who are erased, accounts that go, themes that merge, records that merge: a network's rows follow. Called once, by the module's door. */
export function followPeople(): void {
  registerReferences({
    kind: personKind,
    label: () => m.networks_references_members(),
    count: (tx, id) => asInstallation(tx, () => count(tx, "networks.member", "person_id", id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turnMembers(tx, from, to)),
  })
  registerReferences({
    kind: conceptKind,
    label: () => m.networks_title(),
    count: (tx, id) => count(tx, "networks.theme", "concept_id", id),
    repoint: (tx, from, to) => asInstallation(tx, () => turnThemes(tx, from, to)),
  })
  registerReferences({
    kind: "catalogue.record",
    label: () => m.networks_references_documents(),
    count: (tx, id) => asInstallation(tx, () => count(tx, "networks.document", "record_id", id)),
    repoint: (tx, from, to) => asInstallation(tx, () => turnDocuments(tx, from, to)),
  })
  // The one who stays has their name from now on.
  peopleMerged.on(async (tx, { centreId, intoId }) => await asInstallation(tx, () => writeCards(tx, centreId, intoId)))
  personErased.on(async (tx, { centreId, personId, addresses }) => {
    await asInstallation(tx, async () => {
      await forget(tx, centreId, personId)
      await forgetRequests(tx, centreId, addresses)
    })
  })
  accountErased.on(async (tx, { accountId }) => await asInstallation(tx, () => forgetAccount(tx, accountId)))
}

type Referring = "networks.member" | "networks.theme" | "networks.document"

async function count(tx: Tx, table: Referring, column: string, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(networks(tx))
  return rows[0]?.count ?? 0
}

async function turnThemes(tx: Tx, from: string, to: string): Promise<number> {
  const db = networks(tx)
  await sql`insert into networks.theme (network_id, concept_id) select network_id, ${to} from networks.theme where concept_id = ${from}
    on conflict do nothing`.execute(db)
  const gone = await db.deleteFrom("networks.theme").where("concept_id", "=", from).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

async function turnDocuments(tx: Tx, from: string, to: string): Promise<number> {
  const turned = await networks(tx)
    .updateTable("networks.document")
    .set({ record_id: to })
    .where("record_id", "=", from)
    .executeTakeFirst()
  return Number(turned.numUpdatedRows)
}

async function writeCards(tx: Tx, centreId: string, personId: string): Promise<void> {
  const members = await networks(tx)
    .selectFrom("networks.member")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .execute()
  for (const { id } of members) await writeCard(tx, centreId, id)
}

/** The rows stay with a pseudonym, so that members over time count exactly; names, consents and votes go. Mails stop. */
async function forget(tx: Tx, centreId: string, personId: string): Promise<void> {
  const db = networks(tx)
  const { rows } = await sql<{ id: string }>`
    update networks.member set function = '', listed = false, shows_email = false, wants_mails = false,
      until_on = coalesce(until_on, greatest(from_on, current_date))
    where centre_id = ${centreId} and person_id = ${personId} returning id`.execute(db)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  // Before the cards go: what they said of an action was written under that name.
  await sql`
    update networks.action_step step set who = '', note = '' from networks.action a, networks.card c
    where a.centre_id = step.centre_id and a.id = step.action_id and a.member_id = any (${ids}::uuid[])
      and c.member_id = a.member_id and step.who = c.name`.execute(db)
  await db.deleteFrom("networks.card").where("member_id", "in", ids).execute()
  await db.deleteFrom("networks.vote").where("member_id", "in", ids).execute()
  await db.deleteFrom("networks.excuse").where("member_id", "in", ids).execute()
  await db.updateTable("networks.topic").set({ proposer: "" }).where("member_id", "in", ids).execute()
  await db.updateTable("networks.action").set({ owner: "" }).where("member_id", "in", ids).execute()
}

/** What they asked under one of their addresses. */
async function forgetRequests(tx: Tx, centreId: string, addresses: readonly string[]): Promise<void> {
  await sql`
    update networks.join_request set name = null, email = null, structure = '', message = '', account_id = null, closed_at = coalesce(closed_at, now())
    where centre_id = ${centreId} and lower(email) = any (${[...addresses]}::text[])`.execute(networks(tx))
}

async function forgetAccount(tx: Tx, accountId: string): Promise<void> {
  const db = networks(tx)
  await db.deleteFrom("networks.animator").where("account_id", "=", accountId).execute()
  await db
    .updateTable("networks.join_request")
    .set({ name: null, email: null, account_id: null, closed_at: sql<Date>`coalesce(closed_at, now())` })
    .where("account_id", "=", accountId)
    .execute()
  await db.updateTable("networks.topic").set({ proposer: "" }).where("account_id", "=", accountId).execute()
  await db.updateTable("networks.action").set({ owner: "" }).where("account_id", "=", accountId).execute()
  await db.updateTable("networks.action_step").set({ who: "" }).where("account_id", "=", accountId).execute()
  await db.updateTable("networks.minutes").set({ editor: "" }).where("edited_by", "=", accountId).execute()
}
