import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { searchable } from "../domain/compare-names.ts"
import type { ImportLine } from "../domain/import-report.ts"
import { madeAnew } from "../domain/import-report.ts"
import type { Structure } from "../domain/structure.ts"
import { structureLabel } from "../domain/structure.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import { isStructureKind, structureKinds } from "../domain/structure-kind.ts"
import { findStructure, findStructureBySiret } from "../queries/find-structure.server.ts"
import { placeOfTown } from "../queries/place-of.server.ts"
import { probableStructures } from "../queries/probable-structures.server.ts"
import { directory } from "../tables.server.ts"
import { structureKindName } from "../ui/words.ts"
import type { ImportedRow } from "./imported-row.server.ts"
import { refusedLine } from "./imported-row.server.ts"
import type { StructureInput } from "./structure-input.ts"
import { structureColumns, structureInput } from "./structure-input.ts"
import { insertStructure } from "./write-structure.server.ts"

/** One line of structures: written, completed where the sheet that is there lacks something, doubtful, or refused. Nothing typed before is replaced. */
export async function importStructure({ tx, centreId, line, fields, decision, now }: ImportedRow): Promise<ImportLine> {
  const label = fields["name"] ?? ""
  const kind = kindOf(fields["kind"] ?? "")
  if (kind === undefined)
    return refusedLine(line, label, m.directory_import_unknown_kind({ kind: fields["kind"] ?? "" }))
  const parsed = structureInput.safeParse({ ...fields, kind }, { reportInput: true })
  if (!parsed.success) return refusedLine(line, label, parsed.error)
  const years = yearsOf(fields["year"] ?? "")
  if (years === undefined) return refusedLine(line, label, m.directory_error_year())
  const input = parsed.data
  const found = await sheetFor(tx, input, decision)
  if (Array.isArray(found))
    return {
      line,
      outcome: "doubtful",
      label: structureLabel(input),
      sheets: found.map((sheet) => ({
        id: sheet.id,
        label: structureLabel(sheet),
        note: structureKindName(sheet.kind),
      })),
      reasons: [],
    }
  if (found === undefined) {
    const id = await insertStructure(tx, input, now)
    if (id === undefined) return refusedLine(line, label, m.directory_refused_siret_known())
    await join(tx, centreId, id, years)
    return {
      line,
      outcome: "created",
      label: structureLabel(input),
      sheets: [{ id, label: structureLabel(input), note: "" }],
      reasons: [],
    }
  }
  const completed = await complete(tx, found, input, now)
  const joined = await join(tx, centreId, found.id, years)
  return {
    line,
    outcome: completed || joined ? "completed" : "unchanged",
    label: structureLabel(input),
    sheets: [{ id: found.id, label: structureLabel(found), note: "" }],
    reasons: [],
  }
}

/** The sheet that this line is about: known by SIRET, decided, or the very same name and town; several to look at; none. */
async function sheetFor(tx: Tx, input: StructureInput, decision: string): Promise<Structure | Structure[] | undefined> {
  if (input.siret !== null) {
    const known = await findStructureBySiret(tx, input.siret)
    if (known !== undefined) return known
  }
  if (decision === madeAnew) return undefined
  // A sheet that is gone since the decision leaves the doubt.
  const decided = decision === "" ? undefined : await findStructure(tx, decision)
  if (decided !== undefined) return decided
  const lines = await probableStructures(tx, input)
  const found = (await Promise.all(lines.map(({ id }) => findStructure(tx, id)))).filter((sheet) => sheet !== undefined)
  const same = found.filter(
    (sheet) =>
      searchable(sheet.name) === searchable(input.name) &&
      searchable(sheet.city) === searchable(input.city) &&
      (sheet.siret === null || input.siret === null),
  )
  if (same.length === 1) return same[0]
  return found.length === 0 ? undefined : found
}

async function complete(tx: Tx, sheet: Structure, input: StructureInput, now: Date): Promise<boolean> {
  const columns = structureColumns(input)
  const place = sheet.city === "" ? await placeOfTown(tx, input.postalCode, input.city) : undefined
  const missing: Partial<typeof columns> & Partial<NonNullable<typeof place>> = {
    ...(sheet.shortName === "" && columns.short_name !== "" ? { short_name: columns.short_name } : {}),
    ...(sheet.siret === null && columns.siret !== null ? { siret: columns.siret } : {}),
    ...(sheet.rna === null && columns.rna !== null ? { rna: columns.rna } : {}),
    ...(sheet.street === "" && columns.street !== "" ? { street: columns.street } : {}),
    ...(sheet.postalCode === "" && columns.postal_code !== "" ? { postal_code: columns.postal_code } : {}),
    ...(sheet.city === "" && columns.city !== ""
      ? { city: columns.city, search_city: columns.search_city, ...place }
      : {}),
    ...(sheet.email === null && columns.email !== null ? { email: columns.email } : {}),
    ...(sheet.phone === "" && columns.phone !== "" ? { phone: columns.phone } : {}),
    ...(sheet.website === "" && columns.website !== "" ? { website: columns.website } : {}),
    ...(sheet.presentation === "" && columns.presentation !== "" ? { presentation: columns.presentation } : {}),
  }
  if (Object.keys(missing).length === 0) return false
  await directory(tx)
    .updateTable("directory.structure")
    .set((row) => ({
      ...missing,
      search_name: searchable(`${sheet.name} ${sheet.shortName === "" ? input.shortName : sheet.shortName}`),
      version: row("version", "+", 1),
      updated_at: now,
    }))
    .where("id", "=", sheet.id)
    .execute()
  return true
}

async function join(tx: Tx, centreId: string, structureId: string, years: readonly number[]): Promise<boolean> {
  if (years.length === 0) return false
  const { numAffectedRows } = await sql`insert into directory.membership (centre_id, structure_id, year)
    select ${centreId}, ${structureId}, year from unnest(${[...years]}::smallint[]) as year on conflict do nothing`.execute(
    directory(tx),
  )
  return (numAffectedRows ?? 0n) > 0n
}

/** A kind by its code or its name in the language of the run; other for nothing said, undefined for a word that is none. */
export function kindOf(typed: string): StructureKind | undefined {
  if (typed === "") return "other"
  if (isStructureKind(typed)) return typed
  const wanted = searchable(typed)
  return structureKinds.find((kind) => searchable(structureKindName(kind)) === wanted)
}

function yearsOf(typed: string): number[] | undefined {
  const years = typed.split(/[,;|\s]+/).filter((year) => year !== "")
  if (years.some((year) => !/^(?:19[5-9]\d|20\d\d)$/.test(year))) return undefined
  return years.map(Number)
}
