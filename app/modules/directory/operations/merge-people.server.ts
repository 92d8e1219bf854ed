import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { repointReferences } from "#platform/references/index.server.ts"
import { peopleMerged, personKind } from "../events.server.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"
import { nameless } from "./erase-person.server.ts"
import { lockPerson } from "./lock-person.server.ts"
import { refreshCard } from "./refresh-card.server.ts"

/**
 * Merges two sheets of one person, as they were read: what the sheet that stays lacks is taken from the other; functions, mandates, consents
 * and what refers to it in every module follow, in this transaction; the other stays as a pointer without a name.
 */
export const mergePeople = operation({
  name: "directory.merge-people",
  permission: permissions["directory.merge"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    goneId: z.uuid(),
    goneVersion: z.coerce.number().int(),
    staysId: z.uuid(),
    staysVersion: z.coerce.number().int(),
  }),
  async run({ tx, caller, input, now, audit, emit }) {
    const { centreId, goneId, staysId } = input
    if (goneId === staysId) return refused("directory_refused_merge_with_itself")
    // Always in the same order, so that two merges the other way round wait instead of locking each other.
    const [first, second] = [goneId, staysId].sort()
    const rows = [await lockPerson(tx, centreId, first ?? ""), await lockPerson(tx, centreId, second ?? "")]
    const gone = rows.find((row) => row?.id === goneId)
    const stays = rows.find((row) => row?.id === staysId)
    if (gone === undefined || stays === undefined) return refused("directory_refused_unknown_person")
    if (gone.version !== input.goneVersion || stays.version !== input.staysVersion)
      return refused("directory_refused_changed_meanwhile")
    const db = directory(tx)
    const key = { centreId, goneId, staysId }
    await moveRows(tx, key)
    await db
      .updateTable("directory.person")
      .set({ ...nameless, merged_into: staysId, version: gone.version + 1, updated_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", goneId)
      .execute()
    await db
      .updateTable("directory.person")
      .set({
        given_name: stays.given_name ?? gone.given_name,
        email: stays.email ?? gone.email,
        phone: stays.phone ?? gone.phone,
        mobile: stays.mobile ?? gone.mobile,
        territory_id: stays.territory_id ?? gone.territory_id,
        note: joined(stays.note, gone.note, 4000),
        presentation: stays.presentation === "" ? gone.presentation : stays.presentation,
        account_id: stays.account_id ?? gone.account_id,
        version: stays.version + 1,
        updated_at: now,
      })
      .where("centre_id", "=", centreId)
      .where("id", "=", staysId)
      .execute()
    const references = await repointReferences(tx, caller, personKind, goneId, staysId)
    await refreshCard(tx, centreId, goneId)
    await refreshCard(tx, centreId, staysId)
    audit({ subject: { kind: personKind, id: staysId }, details: { from: goneId, references } })
    await emit(peopleMerged, { centreId, fromId: goneId, intoId: staysId })
    return done({ personId: staysId, references })
  },
})

async function moveRows(tx: Tx, { centreId, goneId, staysId }: { centreId: string; goneId: string; staysId: string }) {
  const db = directory(tx)
  // The same function twice, with the same dates, is one.
  await sql`delete from directory.position f using directory.position kept
    where f.centre_id = ${centreId} and f.person_id = ${goneId} and kept.centre_id = ${centreId} and kept.person_id = ${staysId}
      and kept.structure_id = f.structure_id and lower(kept.title) = lower(f.title)
      and kept.from_on is not distinct from f.from_on and kept.to_on is not distinct from f.to_on`.execute(db)
  // One consent runs at a time: the one of the sheet that stays, or else the other's.
  await sql`update directory.consent c set withdrawn_on = greatest(given_on, current_date)
    where centre_id = ${centreId} and person_id = ${goneId} and withdrawn_on is null and exists (
      select from directory.consent kept where kept.centre_id = ${centreId} and kept.person_id = ${staysId} and kept.withdrawn_on is null)`.execute(
    db,
  )
  await sql`insert into directory.person_skill (centre_id, person_id, concept_id)
    select centre_id, ${staysId}, concept_id from directory.person_skill where centre_id = ${centreId} and person_id = ${goneId}
    on conflict do nothing`.execute(db)
  await sql`delete from directory.person_skill where centre_id = ${centreId} and person_id = ${goneId}`.execute(db)
  for (const table of ["position", "mandate", "consent"] as const)
    await db
      .updateTable(`directory.${table}`)
      .set({ person_id: staysId })
      .where("centre_id", "=", centreId)
      .where("person_id", "=", goneId)
      .execute()
  await sql`update directory.person set merged_into = ${staysId} where centre_id = ${centreId} and merged_into = ${goneId}`.execute(
    db,
  )
}

function joined(one: string, other: string, longest: number): string {
  if (other === "" || one.includes(other)) return one
  return one === "" ? other : `${one}\n\n${other}`.slice(0, longest)
}
