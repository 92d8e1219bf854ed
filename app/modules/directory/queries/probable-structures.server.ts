import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { probablySameName, searchable } from "../domain/compare-names.ts"
import { directory } from "../tables.server.ts"
import type { StructureLine } from "./search-structures.server.ts"

export interface ComparedStructure {
  name: string
  shortName: string
  siret: string | null
  rna: string | null
  city: string
}

/**
 * Structures that are probably this one: same SIRET or RNA; or the same name within a typing mistake and the same town, or a town missing on one
 * side. Two SIRET that differ are two establishments.
 */
export async function probableStructures(tx: Tx, wanted: ComparedStructure, but?: string): Promise<StructureLine[]> {
  const name = searchable(wanted.name)
  const town = searchable(wanted.city)
  const { rows } = await sql<StructureLine & { rna: string | null }>`
    select id, name, short_name as "shortName", kind, siret, rna, city from directory.structure
    where merged_into is null and id is distinct from ${but ?? null}::uuid and (
      siret = ${wanted.siret} or rna = ${wanted.rna}
      or ((search_city = ${town} or search_city = '' or ${town} = '' or similarity(search_city, ${town}) > 0.5)
        and (word_similarity(${name}, search_name) > 0.4 or word_similarity(search_name, ${name}) > 0.4 or similarity(search_name, ${name}) > 0.3))
    ) order by siret is distinct from ${wanted.siret}, similarity(search_name, ${name}) desc, id limit 40`.execute(
    directory(tx),
  )
  return rows
    .filter((row) => isProbable(row, wanted))
    .slice(0, 8)
    .map(({ rna: _, ...line }) => line)
}

function isProbable(row: StructureLine & { rna: string | null }, wanted: ComparedStructure): boolean {
  if (row.siret !== null && wanted.siret !== null) return row.siret === wanted.siret
  if (row.rna !== null && wanted.rna !== null && row.rna === wanted.rna) return true
  return (
    probablySameName(row.name, wanted.name) ||
    (wanted.shortName !== "" && searchable(wanted.shortName) === searchable(row.shortName))
  )
}
