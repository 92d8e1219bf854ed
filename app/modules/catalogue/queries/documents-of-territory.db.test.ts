import { beforeAll, expect, test } from "vitest"
import { buildHauteGaronne } from "#modules/territory/testing/build-territory.ts"
import { read } from "#platform/db/index.server.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { buildDescription } from "../testing/build-description.ts"
import { putRecords } from "../testing/put-records.ts"
import { documentsOfTerritory } from "./documents-of-territory.server.ts"

const database = await useDatabase()

beforeAll(async () => {
  await buildHauteGaronne(database)
  await putRecords([
    ...[2019, 2025, 2021, 2024, 2020, 2023].map((year) =>
      buildDescription({
        title: `Toulouse : ${year}`,
        year,
        territories: [{ code: "commune:31555", label: "Toulouse" }],
      }),
    ),
    buildDescription({ title: "À Blagnac", year: null, territories: [{ code: "commune:31069", label: "Blagnac" }] }),
    buildDescription({ title: "Ailleurs", year: 2026 }),
  ])
})

const linesOf = (territoryId: string) => read(visitorCaller, (tx) => documentsOfTerritory(tx, territoryId))

test("a territory shows the newest documents that cover it or what lies in it, then the way to all of them", async () => {
  const lines = await linesOf("departement:31")
  expect(lines.map(({ text }) => text)).toEqual([
    ...["Toulouse\u00A0: 2025 (2025)", "Toulouse\u00A0: 2024 (2024)", "Toulouse\u00A0: 2023 (2023)"],
    ...["Toulouse\u00A0: 2021 (2021)", "Toulouse\u00A0: 2020 (2020)"],
    "Les 7 documents sur ce territoire",
  ])
  expect(lines[0]?.href).toMatch(/^\/catalogue\/[0-9a-z]{9}$/)
  expect(lines.at(-1)?.href).toBe("/catalogue?territoire=departement%3A31")
})

test("few documents need no way to all of them, and none says nothing", async () => {
  expect((await linesOf("commune:31069")).map(({ text }) => text)).toEqual(["À Blagnac"])
  expect(await linesOf("commune:09122")).toEqual([])
})

test("on an English page the lines say in which language their title is", async () => {
  const lines = await withLocale("en", () => linesOf("commune:31069"))
  expect(lines.map(({ lang }) => lang)).toEqual(["fr"])
  expect((await linesOf("commune:31069")).map(({ lang }) => lang)).toEqual([undefined])
})
