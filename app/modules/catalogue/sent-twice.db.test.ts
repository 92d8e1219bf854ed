import { expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { callerWithRole } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { formLanguages } from "./domain/form-languages.ts"
import { typeDescription } from "./domain/type-description.ts"
import type { TypedRecord } from "./domain/typed-record.ts"
import { readTypedRecord } from "./domain/typed-record.ts"
import { editRecord } from "./operations/edit-record.server.ts"
import { publishRecord } from "./operations/publish-record.server.ts"
import { copiesOfCentre, editableRecord } from "./queries/editable-record.server.ts"
import "./index.server.ts"

await useDatabase()

async function aCentre(name: string): Promise<string> {
  const made = await createCentre(systemCaller("test"), { name, shortName: name, presentation: "", coverage: [] })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  return made.value.id
}

const form = (fields: Record<string, string>): TypedRecord =>
  readTypedRecord({ kind: "book", title: "Un titre", ...fields })

async function seen(permanentId: string, centreId: string) {
  return await read(callerWithRole("staff", centreId), async (tx) => {
    const record = await editableRecord(tx, permanentId)
    if (record === undefined) throw new Error(`No record ${permanentId}`)
    const copies = (await copiesOfCentre(tx, record.id, centreId)) ?? []
    return { ...record, copies, typed: typeDescription(record.description, copies, formLanguages("fr")) }
  })
}

test("a form sent twice, at once or after one went back, is one record; typed otherwise it is another", async () => {
  const centreId = await aCentre("Deux clics")
  const formId = "0b3a3c9e-52f0-4d0c-9a54-6c7c0f7e8a11"
  const caller = callerWithRole("staff", centreId)
  const send = async (fields: Record<string, string>) => {
    const typed = form({ title: "Envoyé deux fois", isbns: "978-2-07-036002-4", "copies.0.barcode": "2X", ...fields })
    return await publishRecord(caller, { centreId, typed, formId })
  }
  const [one, other] = await Promise.all([send({}), send({})])
  expect(one).toMatchObject({ kind: "done" })
  expect(other).toEqual(one)
  const next = await send({ title: "Envoyé ensuite", isbns: "", "copies.0.barcode": "2Y" })
  expect(next).toMatchObject({ kind: "done" })
  expect(next).not.toEqual(one)
})

test("corrections sent twice are saved once, and their new copies with them", async () => {
  const centreId = await aCentre("Deux envois")
  const made = await publishRecord(callerWithRole("staff", centreId), {
    centreId,
    typed: form({ title: "Corrigé en double", "copies.0.shelfMark": "D 1" }),
  })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  const { permanentId } = made.value
  const { typed } = await seen(permanentId, centreId)
  typed.fields.subtitle = "une fois"
  typed.rows.copies.push({ shelfMark: "D 2", barcode: "D2" }, { shelfMark: "D 3" })
  const formId = "0b3a3c9e-52f0-4d0c-9a54-6c7c0f7e8a12"
  const caller = callerWithRole("staff", centreId)
  const send = () => editRecord(caller, { centreId, permanentId, version: 1, typed, formId })
  expect(await Promise.all([send(), send()])).toMatchObject([{ kind: "done" }, { kind: "done" }])
  const after = await seen(permanentId, centreId)
  expect(after.version).toBe(2)
  expect(after.copies.map(({ shelfMark }) => shelfMark)).toEqual(["D 1", "D 2", "D 3"])
})
