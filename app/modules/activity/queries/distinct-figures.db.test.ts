import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { readQuestion } from "../domain/figure-question.ts"
import { recorded } from "../testing/ask-ledger.ts"
import { buildLedger, buildPeople, buildStructure } from "../testing/build-ledger.ts"
import { placeQuestion } from "./answer-figure.server.ts"
import { distinctFigures } from "./distinct-figures.server.ts"

const database = await useDatabase()

test("different people, structures and groups, of all kinds of structure and of one", async () => {
  const ledger = await buildLedger()
  const { staff, centreId, slug } = ledger
  const [ana, bo, cy] = await buildPeople(database, centreId, ["Ana", "Bo", "Cy"])
  const regie = await buildStructure(database, "Régie d’essai")
  const ville = await buildStructure(database, "Ville d’essai", "commune")
  const lines = [
    // Two of the same structure: a group.
    [
      { personId: ana, structureId: regie },
      { personId: bo, structureId: regie },
      { personId: cy, structureId: ville },
    ],
    // Somebody seen before, and a group without names.
    [
      { personId: ana, structureId: regie },
      { personId: cy, structureKind: "other" },
      { people: 5, structureId: ville },
    ],
  ]
  for (const participations of lines) await recorded(ledger, { participations })
  const figures = async (query: string) =>
    await read(staff, async (tx) => {
      const asked = readQuestion("personnes-differentes", new URLSearchParams(query), { year: 2017, centre: slug })
      const placed = await placeQuestion(tx, asked)
      return placed && (await distinctFigures(tx, placed))
    })
  expect(await figures("")).toEqual({ people: 3, structures: 2, groups: 2, unnamed: 5 })
  expect(await figures("structure=association")).toEqual({ people: 2, structures: 1, groups: 1, unnamed: 0 })
  expect(await figures("structure=other")).toEqual({ people: 1, structures: 0, groups: 0, unnamed: 0 })
  expect(await figures("structure=commune")).toEqual({ people: 1, structures: 1, groups: 1, unnamed: 5 })
})
