import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { listInitiatives, listPartnerships } from "../queries/registers.server.ts"
import { listMandates } from "../queries/structure-sheet.server.ts"
import { buildCentre, buildStructure } from "../testing/build-directory.ts"
import { writeInitiative } from "./write-initiative.server.ts"
import { writeMandate } from "./write-mandate.server.ts"
import { writePartnership } from "./write-partnership.server.ts"

await useDatabase()
const { staff, centreId } = await buildCentre()
const structureId = await buildStructure({ name: "Les Mots passants" })

const mandate = { centreId, structureId, role: "member", college: "Associations", fromOn: "2020-01-01" }
const partnership = { centreId, structureId, subject: "Salles", brings: ["means"], fromYear: "2020" }
const initiative = { centreId, structureId, title: "Le café des parents" }

test.each([
  {
    register: "mandate",
    add: () => writeMandate(staff, mandate),
    correct: (row: Row, said: string) =>
      writeMandate(staff, { ...mandate, version: row.version, mandateId: row.id, college: said }),
    rows: () => read(staff, (tx) => listMandates(tx, centreId)),
    saidOf: "college",
  },
  {
    register: "partnership",
    add: () => writePartnership(staff, partnership),
    correct: (row: Row, said: string) =>
      writePartnership(staff, { ...partnership, version: row.version, partnershipId: row.id, subject: said }),
    rows: () => read(staff, (tx) => listPartnerships(tx, centreId)),
    saidOf: "subject",
  },
  {
    register: "initiative",
    add: () => writeInitiative(staff, initiative),
    correct: (row: Row, said: string) =>
      writeInitiative(staff, { ...initiative, version: row.version, initiativeId: row.id, title: said }),
    rows: () => read(staff, (tx) => listInitiatives(tx, centreId)),
    saidOf: "title",
  },
])("who corrects a $register that a colleague corrected meanwhile is told, and undoes nothing", async (one) => {
  expect((await one.add()).kind).toBe("done")
  const [row] = await one.rows()
  if (row === undefined) throw new Error("nothing was written")
  expect((await one.correct(row, "Première")).kind).toBe("done")
  expect(await one.correct(row, "Seconde")).toMatchObject({ refusal: "directory_refused_changed_meanwhile" })
  const [now] = await one.rows()
  expect(now).toMatchObject({ [one.saidOf]: "Première" })
  if (now !== undefined) expect((await one.correct(now, "Seconde")).kind).toBe("done")
})

interface Row {
  id: string
  version: number
}
