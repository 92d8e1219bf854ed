import { beforeAll, expect, test } from "vitest"
import { buildHauteGaronne } from "#modules/territory/testing/build-territory.ts"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { buildStructure } from "../testing/build-directory.ts"
import { entriesOfTerritory } from "./entries-of-territory.server.ts"

const database = await useDatabase()

beforeAll(async () => {
  await buildHauteGaronne(database)
  await buildStructure({ name: "La Ruche", listedOn: "2024-01-01" })
  await buildStructure({ name: "Non citée" })
  await database.asOwner(`update directory.structure set territory_id = 'commune:31555',
    place_ids = array['commune:31555', 'departement:31', 'region:76']`)
})

const linesOf = (territoryId: string) => read(visitorCaller, (tx) => entriesOfTerritory(tx, territoryId))

test("a territory counts those who agreed to be found in it, and leads to them", async () => {
  for (const id of ["commune:31555", "departement:31"]) {
    expect(await linesOf(id)).toEqual([
      {
        text: "1 entrée du Qui est qui\u00A0: personne, structure ou initiative",
        href: `/annuaire?territoireChoice=${encodeURIComponent(id)}`,
      },
    ])
  }
})

test("where nobody did, nothing is said", async () => {
  expect(await linesOf("commune:31069")).toEqual([])
})
