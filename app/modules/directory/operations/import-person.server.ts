import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { searchable } from "../domain/compare-names.ts"
import { isoDay } from "../domain/import-fields.ts"
import type { ImportLine } from "../domain/import-report.ts"
import { madeAnew } from "../domain/import-report.ts"
import type { Person } from "../domain/person.ts"
import { personLabel } from "../domain/person.ts"
import { readSiret } from "../domain/siret.ts"
import { findPerson } from "../queries/find-person.server.ts"
import { findStructureBySiret } from "../queries/find-structure.server.ts"
import { probablePeople } from "../queries/probable-people.server.ts"
import { probableStructures } from "../queries/probable-structures.server.ts"
import { structureNamed } from "../queries/search-structures.server.ts"
import { directory } from "../tables.server.ts"
import { line as oneLine, optionalDay } from "./fields.ts"
import { kindOf } from "./import-structure.server.ts"
import type { ImportedRow } from "./imported-row.server.ts"
import { refusedLine } from "./imported-row.server.ts"
import type { PersonInput } from "./person-input.ts"
import { personInput } from "./person-input.ts"
import { refreshCard } from "./refresh-card.server.ts"
import { structureInput } from "./structure-input.ts"
import { insertPerson } from "./write-person.server.ts"
import { insertStructure } from "./write-structure.server.ts"

const rowInput = personInput.extend({ title: oneLine(200), fromOn: optionalDay })

/** One line of people, with a function: written, completed, doubtful, or refused. A structure that is not there is made with it. */
export async function importPerson({ tx, centreId, line, fields, decision, now }: ImportedRow): Promise<ImportLine> {
  const label = [fields["givenName"], fields["familyName"]].filter(Boolean).join(" ")
  const parsed = rowInput.safeParse({ ...fields, fromOn: isoDay(fields["fromOn"] ?? "") }, { reportInput: true })
  if (!parsed.success) return refusedLine(line, label, parsed.error)
  const input = parsed.data
  const found = await sheetFor(tx, centreId, input, fields, decision)
  if (Array.isArray(found))
    return {
      line,
      outcome: "doubtful",
      label: [label, input.email].filter(Boolean).join(", "),
      sheets: found.map((person) => ({ id: person.id, label: personLabel(person), note: person.email ?? "" })),
      reasons: [],
    }
  const structureId = await structureFor(tx, fields, now)
  if (typeof structureId === "object") return refusedLine(line, label, structureId.problem)
  const id = found?.id ?? (await insertPerson(tx, centreId, input, now))
  const completed = found !== undefined && (await complete(tx, found, input, now))
  const added =
    structureId !== "" &&
    (await addPosition(tx, centreId, id, { structureId, title: input.title, fromOn: input.fromOn }))
  if (completed || added) await refreshCard(tx, centreId, id)
  const outcome = found === undefined ? "created" : completed || added ? "completed" : "unchanged"
  return { line, outcome, label, sheets: [{ id, label, note: "" }], reasons: [] }
}

async function sheetFor(
  tx: Tx,
  centreId: string,
  input: PersonInput,
  fields: Record<string, string>,
  decision: string,
): Promise<Person | Person[] | undefined> {
  if (decision === madeAnew) return undefined
  // A sheet that is gone since the decision leaves the doubt.
  const decided = decision === "" ? undefined : await findPerson(tx, centreId, decision)
  if (decided !== undefined) return decided
  const lines = await probablePeople(tx, centreId, input)
  const found = (await Promise.all(lines.map(({ id }) => findPerson(tx, centreId, id)))).filter(
    (one) => one !== undefined,
  )
  // The same name, no contrary address and no other structure, or the same name and address, leaves no doubt.
  const name = searchable(`${input.givenName} ${input.familyName}`)
  const same = found.filter(
    (one) =>
      searchable(personLabel(one)) === name &&
      (one.email === null || input.email === null || one.email === input.email),
  )
  const likely: Person[] = []
  for (const one of same) {
    const sameAddress = one.email !== null && one.email === input.email
    if (sameAddress || !(await worksElsewhere(tx, centreId, one.id, fields))) likely.push(one)
  }
  if (likely.length === 1) return likely[0]
  return found.length === 0 ? undefined : found
}

/** Whether somebody has functions, and none in the structure that the line names: two people may well have one name. */
async function worksElsewhere(
  tx: Tx,
  centreId: string,
  personId: string,
  fields: Record<string, string>,
): Promise<boolean> {
  if ((fields["structure"] ?? "") === "" && (fields["siret"] ?? "") === "") return false
  const rows = await directory(tx)
    .selectFrom("directory.position")
    .select("structure_id")
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .execute()
  if (rows.length === 0) return false
  const named = await knownStructure(tx, fields)
  return named === undefined || rows.every(({ structure_id }) => structure_id !== named)
}

/** The structure that a line names, when it is there. */
async function knownStructure(tx: Tx, fields: Record<string, string>): Promise<string | undefined> {
  const siret = readSiret(fields["siret"] ?? "") ?? null
  const known = siret === null ? undefined : await findStructureBySiret(tx, siret)
  if (known !== undefined) return known.id
  const { structure: name = "", city = "" } = fields
  if (name === "") return undefined
  const named = await structureNamed(tx, city === "" ? name : `${name} (${city})`)
  if (named !== undefined) return named.id
  const probable = await probableStructures(tx, { name, shortName: "", siret, rna: null, city })
  return probable.length === 1 ? probable[0]?.id : undefined
}

/** "" when no structure is named; made when it is named and not there; a problem when several may be meant. */
async function structureFor(tx: Tx, fields: Record<string, string>, now: Date): Promise<string | { problem: string }> {
  const name = fields["structure"] ?? ""
  const typedSiret = fields["siret"] ?? ""
  const siret = readSiret(typedSiret) ?? null
  if (typedSiret !== "" && siret === null) return { problem: m.directory_error_siret() }
  if (siret !== null) {
    const known = await findStructureBySiret(tx, siret)
    if (known !== undefined) return known.id
  }
  if (name === "") return ""
  const city = fields["city"] ?? ""
  const named = await structureNamed(tx, city === "" ? name : `${name} (${city})`)
  if (named !== undefined && (siret === null || named.siret === null)) return named.id
  const probable = await probableStructures(tx, { name, shortName: "", siret, rna: null, city })
  if (probable.length === 1) return probable[0]?.id ?? ""
  if (probable.length > 1) return { problem: m.directory_import_several_structures({ name }) }
  const kind = kindOf(fields["structureKind"] ?? "")
  if (kind === undefined) return { problem: m.directory_import_unknown_kind({ kind: fields["structureKind"] ?? "" }) }
  const made = structureInput.safeParse({ name, kind, city, siret })
  if (!made.success) return { problem: m.directory_import_bad_structure({ name: name.slice(0, 100) }) }
  return (await insertStructure(tx, made.data, now)) ?? { problem: m.directory_refused_siret_known() }
}

async function complete(tx: Tx, person: Person, input: PersonInput, now: Date): Promise<boolean> {
  const missing = {
    ...(person.givenName === "" && input.givenName !== "" ? { given_name: input.givenName } : {}),
    ...(person.email === null && input.email !== null ? { email: input.email } : {}),
    ...(person.phone === "" && input.phone !== "" ? { phone: input.phone } : {}),
    ...(person.mobile === "" && input.mobile !== "" ? { mobile: input.mobile } : {}),
    ...(person.note === "" && input.note !== "" ? { note: input.note } : {}),
  }
  if (Object.keys(missing).length === 0) return false
  const givenName = person.givenName === "" ? input.givenName : person.givenName
  await directory(tx)
    .updateTable("directory.person")
    .set((row) => ({
      ...missing,
      search_name: searchable(`${person.familyName} ${givenName}`),
      version: row("version", "+", 1),
      updated_at: now,
    }))
    .where("centre_id", "=", person.centreId)
    .where("id", "=", person.id)
    .execute()
  return true
}

interface AddedPosition {
  structureId: string
  title: string
  fromOn: string | null
}

async function addPosition(
  tx: Tx,
  centreId: string,
  personId: string,
  { structureId, title, fromOn }: AddedPosition,
): Promise<boolean> {
  const held = await directory(tx)
    .selectFrom("directory.position")
    .select(["title", "from_on"])
    .where("centre_id", "=", centreId)
    .where("person_id", "=", personId)
    .where("structure_id", "=", structureId)
    .execute()
  const same = held.some(
    (one) =>
      title === "" || (searchable(one.title) === searchable(title) && (fromOn === null || one.from_on === fromOn)),
  )
  if (same) return false
  await directory(tx)
    .insertInto("directory.position")
    .values({ centre_id: centreId, person_id: personId, structure_id: structureId, title, from_on: fromOn })
    .execute()
  return true
}
