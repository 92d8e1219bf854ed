import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { accountCaller, callerWithRole, installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import type { Centre } from "../domain/centre.ts"
import { centreNames } from "../queries/centre-names.server.ts"
import { findCentre, findCentreBySlug } from "../queries/find-centre.server.ts"
import { listCentres } from "../queries/list-centres.server.ts"
import { createCentre } from "./create-centre.server.ts"
import { editCentre } from "./edit-centre.server.ts"

const database = await useDatabase()

const face = {
  name: "Passerelles d’essai",
  shortName: "Passerelles",
  coverage: ["31", "09"],
  openingHours: {
    week: { monday: { afternoon: { from: "14:00", to: "17:30" }, morning: { from: "09:00", to: "12:00" } } },
    exceptions: [{ date: "2026-12-24", note: "Fermé" }],
  },
  website: "exemple.test",
  email: "Contact@Exemple.TEST",
}

test("a centre comes back as it was written, for everybody", async () => {
  const centre = await build()
  expect(await read(visitorCaller, (tx) => findCentreBySlug(tx, centre.slug))).toEqual({
    ...centre,
    name: "Passerelles d’essai",
    coverage: ["09", "31"],
    website: "https://exemple.test/",
    email: "contact@exemple.test",
    accent: "ink",
    timezone: "Europe/Paris",
    version: 1,
  })
  expect(centre.openingHours.week.monday).toEqual(face.openingHours.week.monday)
  expect((await read(visitorCaller, (tx) => centreNames(tx))).get(centre.id)).toMatchObject({
    shortName: "Passerelles",
  })
})

test("two centres of one name have two addresses, also when made at the same moment", async () => {
  const made = await Promise.all(
    [1, 2, 3].map(() => createCentre(installationCaller, { name: "Même nom", shortName: "Même nom" })),
  )
  const slugs = made.map((outcome) => (outcome.kind === "done" ? outcome.value.slug : "refused"))
  expect(slugs.toSorted((a, b) => a.localeCompare(b))).toEqual(["meme-nom", "meme-nom-2", "meme-nom-3"])
})

test.each([
  "日本語",
  "🌱",
  "—",
  "'; drop table centre.centre; --",
  "<script>alert(1)</script>",
  "../../etc",
  "a".repeat(60),
  "ﬀ ™ ½",
])("the name %j is kept as it is, at an address of plain letters", async (name) => {
  const made = await createCentre(installationCaller, { name, shortName: name, presentation: `${name}\n\n${name}` })
  expect(made.kind).toBe("done")
  const slug = made.kind === "done" ? made.value.slug : ""
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(await read(visitorCaller, (tx) => findCentreBySlug(tx, slug))).toMatchObject({ name, shortName: name })
})

test.each(["", "inconnu", "a\0b", "%00", "../x", "A", "é", "x".repeat(5000), "' or 1=1 --"])(
  "no centre is at %j",
  async (slug) => {
    expect(await read(visitorCaller, (tx) => findCentreBySlug(tx, slug))).toBeUndefined()
    expect(await read(visitorCaller, (tx) => findCentre(tx, slug))).toBeUndefined()
  },
)

test("the second of two editors is told and overwrites nothing", async () => {
  const centre = await build()
  const editor = callerWithRole("administrator", centre.id)
  const edit = (version: number, changes: object) =>
    editCentre(editor, { ...face, ...changes, centreId: centre.id, version })
  expect(await edit(1, { presentation: "De la première." })).toMatchObject({ kind: "done" })
  expect(await edit(1, { presentation: "De la seconde." })).toMatchObject({
    refusal: "centre_refused_changed_meanwhile",
  })
  expect(await findPublic(centre.slug)).toMatchObject({ presentation: "De la première.", version: 2 })
  expect(await edit(2, { presentation: "De la seconde, relue." })).toMatchObject({ kind: "done" })
  expect(await findPublic(centre.slug)).toMatchObject({ presentation: "De la seconde, relue.", version: 3 })
})

test("ten editors at the same moment: one saves", async () => {
  const centre = await build()
  const editor = callerWithRole("administrator", centre.id)
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      editCentre(editor, { ...face, presentation: String(index), centreId: centre.id, version: 1 }),
    ),
  )
  expect(all.filter(({ kind }) => kind === "done")).toHaveLength(1)
})

test("administrators of that centre edit it; others, and staff, do not; only the installation's create", async () => {
  const centre = await build()
  const other = await build()
  const input = { ...face, centreId: centre.id, version: 1 }
  for (const caller of [
    visitorCaller,
    accountCaller(),
    callerWithRole("staff", centre.id),
    callerWithRole("administrator", other.id),
  ]) {
    expect(await editCentre(caller, input)).toMatchObject({ refusal: "platform_refused_not_allowed" })
    expect(await createCentre(caller, face)).toMatchObject({ refusal: "platform_refused_not_allowed" })
  }
  expect(await editCentre(installationCaller, { ...input, centreId: crypto.randomUUID() })).toMatchObject({
    refusal: "centre_refused_unknown_centre",
  })
  expect(await editCentre(installationCaller, input)).toMatchObject({ kind: "done" })
})

test("fields that do not hold are refused each with a sentence, and nothing is written", async () => {
  const before = await read(visitorCaller, (tx) => listCentres(tx))
  const outcome = await createCentre(installationCaller, {
    ...face,
    name: " \u00A0 ",
    shortName: "x".repeat(61),
    presentation: "x".repeat(5001),
    coverage: "31 999",
    phone: "appelez",
    email: "a@b",
    website: "ftp://exemple.test",
    accent: "#ffffff",
    timezone: "Europe/Atlantide",
    streetAddress: ["une", "liste"],
    openingHours: {
      week: { monday: { morning: { from: "12:00", to: "09:00" } } },
      exceptions: [{ date: "2027-02-29", note: "" }],
    },
  })
  expect(outcome.kind).toBe("invalid")
  const errors = outcome.kind === "invalid" ? outcome.errors : {}
  expect(Object.keys(errors).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "accent",
    "coverage",
    "email",
    "name",
    "openingHours.exceptions.0.date",
    "openingHours.week.monday.morning",
    "phone",
    "presentation",
    "shortName",
    "streetAddress",
    "timezone",
    "website",
  ])
  for (const sentences of Object.values(errors)) for (const sentence of sentences) expect(sentence).toMatch(/[.)]$/)
  expect(await read(visitorCaller, (tx) => listCentres(tx))).toEqual(before)
})

test("each change leaves a line that names the parts and none of the words", async () => {
  const centre = await build()
  await editCentre(callerWithRole("administrator", centre.id), {
    ...face,
    phone: "05 36 49 00 99",
    centreId: centre.id,
    version: 1,
  })
  const lines = await database.asOwner(
    "select operation, details from platform.audit_entry where subject_id = $1 order by at",
    [centre.id],
  )
  expect(lines).toEqual([
    { operation: "centre.create-centre", details: {} },
    { operation: "centre.edit-centre", details: { parts: ["phone"] } },
  ])
})

async function build(): Promise<Centre> {
  const made = await createCentre(systemCaller("test"), face)
  const centre = made.kind === "done" ? await findPublic(made.value.slug) : undefined
  if (centre === undefined) throw new Error(`No centre for the test: ${JSON.stringify(made)}`)
  return centre
}

async function findPublic(slug: string): Promise<Centre | undefined> {
  return await read(visitorCaller, (tx) => findCentreBySlug(tx, slug))
}
