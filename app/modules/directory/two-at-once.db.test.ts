import { expect, it } from "vitest"
import { crossing } from "#platform/testing/crossing.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { createPerson } from "./operations/create-person.server.ts"
import { createStructure } from "./operations/create-structure.server.ts"
import { buildCentre } from "./testing/build-directory.ts"

const database = await useDatabase()

it("the same person entered by two at once is entered once, and the second is told", async () => {
  const { staff, centreId } = await buildCentre()
  const person = { centreId, givenName: "Zélie", familyName: "Quatremer" }
  const both = await crossing(
    database,
    staff,
    (work) => createPerson.within(work, person),
    () => createPerson(staff, { ...person, givenName: "Zelie" }),
  )
  expect([both.first.kind, both.second]).toMatchObject(["done", { refusal: "directory_refused_probably_known" }])
})

it("the same structure entered by two at once is entered once, and the second is told", async () => {
  const { staff } = await buildCentre()
  const structure = { name: "Régie du Vallon", kind: "association" }
  const both = await crossing(
    database,
    staff,
    (work) => createStructure.within(work, structure),
    () => createStructure(staff, { ...structure, name: "Regie du Vallon" }),
  )
  expect([both.first.kind, both.second]).toMatchObject(["done", { refusal: "directory_refused_probably_known" }])
})
