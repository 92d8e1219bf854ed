import { createPerson, findPersonByEmail, pickStructure, searchPeople } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { RunOutcome, Surroundings } from "#platform/operation/index.server.ts"
import { done } from "#platform/operation/index.server.ts"
import { attendeeOfPerson } from "../queries/attendee-of-person.server.ts"
import type { NewcomerRow } from "../queries/newcomers.server.ts"
import { newcomersWith } from "../queries/newcomers.server.ts"
import { attendance } from "../tables.server.ts"
import type { Added } from "./settle-slot.server.ts"
import { turnAttendee } from "./turn-attendee.server.ts"

interface Own {
  centreId: string
  activityId: string
}

/**
 * Those who came unannounced and were there become participations of the same identifier. A name becomes the person of the directory with the same
 * address, or with the same name in the same structure; else a new person. Who turns out to be expected already signs on that line: `lines` are
 * those on which these people stand from now on.
 */
export async function enterNewcomers(
  work: Surroundings,
  own: Own,
  ids: readonly string[],
): Promise<RunOutcome<{ added: Added[]; lines: string[] }>> {
  const { tx, now } = work
  const added: Added[] = []
  const turned = new Map<string, string>()
  const enteredAs = new Map<string, string>()
  for (const newcomer of await newcomersWith(tx, own.centreId, ids)) {
    const structureId = newcomer.structureId ?? (await structureNamed(tx, newcomer.structureName))
    const found = newcomer.people > 1 ? null : await personOf(work, own.centreId, newcomer, structureId)
    if (found !== null && found.kind !== "done") return found
    const personId = found?.value ?? null
    const there =
      personId === null ? undefined : (enteredAs.get(personId) ?? (await attendeeOfPerson(tx, own, personId)))
    if (personId !== null) enteredAs.set(personId, there ?? newcomer.id)
    await attendance(tx)
      .updateTable("attendance.newcomer")
      .set({ entered_at: now, person_id: personId, structure_id: structureId })
      .where("centre_id", "=", own.centreId)
      .where("id", "=", newcomer.id)
      .execute()
    if (there !== undefined && there !== newcomer.id) {
      turned.set(newcomer.id, there)
      await turnAttendee(tx, own.centreId, newcomer.id, there)
    } else {
      const { id, structureKind, people } = newcomer
      added.push({ id, personId, structureId, structureKind, people })
    }
    await attendance(tx)
      .updateTable("attendance.signature")
      .set({ person_id: personId })
      .where("centre_id", "=", own.centreId)
      .where("attendee_id", "=", there ?? newcomer.id)
      .execute()
  }
  return done({ added, lines: ids.map((id) => turned.get(id) ?? id) })
}

async function personOf(
  work: Surroundings,
  centreId: string,
  newcomer: NewcomerRow,
  structureId: string | null,
): Promise<RunOutcome<string>> {
  if (newcomer.personId !== null) return done(newcomer.personId)
  const known = await knownPerson(work.tx, centreId, newcomer)
  if (known !== undefined) return done(known)
  const created = await createPerson.within(work, {
    centreId,
    givenName: newcomer.givenName,
    familyName: newcomer.familyName,
    email: newcomer.email ?? "",
    structureId,
    evenSo: "yes",
  })
  return created.kind === "done" ? done(created.value.personId) : created
}

async function knownPerson(tx: Tx, centreId: string, newcomer: NewcomerRow): Promise<string | undefined> {
  const { email, givenName, familyName, structureName } = newcomer
  if (email !== null) {
    const one = await findPersonByEmail(tx, centreId, email)
    if (one !== undefined) return one.id
  }
  if (structureName === "") return undefined
  const { alike, found } = await searchPeople(tx, {
    centreId,
    text: `${givenName} ${familyName} ${structureName}`,
    limit: 2,
  })
  return !alike && found.length === 1 ? found[0]?.id : undefined
}

async function structureNamed(tx: Tx, typed: string): Promise<string | null> {
  if (typed === "") return null
  const { id } = await pickStructure(tx, { structure: typed }, "structure")
  return id === "" ? null : id
}
