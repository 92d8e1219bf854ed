import { expect, test } from "vitest"
import { buildHauteGaronne } from "#modules/territory/testing/build-territory.ts"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { pickTerritory } from "./pick-thing.server.ts"

const database = await useDatabase()
await buildHauteGaronne(database)

test("a territory that may be several is chosen among them, each with what it is and where", async () => {
  const pick = await read(visitorCaller, (tx) => pickTerritory(tx, { territory: "toul" }, "territory"))
  const labels = pick.choices?.map(({ label }) => label)
  expect(labels).toContain("Toulouse (31555) – Commune, Haute-Garonne")
  expect(labels?.every((label) => label.includes(" – "))).toBe(true)
})
