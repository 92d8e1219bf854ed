import type { TestDatabase } from "#platform/testing/database.ts"
import { searchFields } from "../domain/search-fields.ts"

type Given = { level: string; code: string; name?: string; region?: string; departement?: string; population?: number }

/** Puts a territory in the database of a test, with what it lies in by code; answers its identity. */
export async function buildTerritory(database: TestDatabase, given: Given): Promise<string> {
  const { level, code, name = `${level} ${code}`, region, departement, population } = given
  const id = `${level}:${code}`
  const { search_name, search_text } = searchFields(name, [code])
  await database.asOwner(
    `insert into territory.territory (id, level, code, name, region_id, departement_id, population, search_name, search_text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      ...[id, level, code, name],
      region === undefined ? null : `region:${region}`,
      departement === undefined ? null : `departement:${departement}`,
      ...[population ?? null, search_name, search_text],
    ],
  )
  return id
}

/** Haute-Garonne as small as can be: its région, two communes and the EPCI they form. */
export async function buildHauteGaronne(database: TestDatabase): Promise<void> {
  await buildTerritory(database, { level: "region", code: "76", name: "Occitanie" })
  await buildTerritory(database, { level: "departement", code: "31", name: "Haute-Garonne", region: "76" })
  const inside = { region: "76", departement: "31" }
  await buildTerritory(database, { level: "epci", code: "243100518", name: "Toulouse Métropole", ...inside })
  await buildTerritory(database, { level: "commune", code: "31555", name: "Toulouse", population: 514_819, ...inside })
  await buildTerritory(database, { level: "commune", code: "31069", name: "Blagnac", population: 27_604, ...inside })
  await database.asOwner(`insert into territory.membership (commune_id, group_id, valid_from) values
    ('commune:31555', 'epci:243100518', '2026-01-01'), ('commune:31069', 'epci:243100518', '2026-01-01') on conflict do nothing`)
}
