import { expect, test } from "vitest"
import { createCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { shelfMarksLine } from "./domain/basket-line.ts"
import { mailBasket } from "./operations/send-basket.server.ts"
import { basketBibliography } from "./queries/basket-bibliography.server.ts"
import { basketFile, basketFormats, isBasketFormat } from "./queries/basket-file.server.ts"
import { basketRecords } from "./queries/basket-records.server.ts"
import { shelfMarksOf } from "./queries/shelf-marks.server.ts"
import { buildDescription } from "./testing/build-description.ts"
import { buildRichDescriptions } from "./testing/build-rich-descriptions.ts"
import { numbered, putRecords } from "./testing/put-records.ts"

const database = await useDatabase()
const ids = await putRecords([
  buildDescription({ title: "Premier titre" }),
  ...buildRichDescriptions(),
  buildDescription({ title: "Dernier titre" }),
])
const [one = "", two = ""] = ids
const last = ids.at(-1) ?? ""
const address = (id: string) => `https://exemple.test/catalogue/${id}`

test("a basket keeps its order, follows merged records and counts those that are gone", async () => {
  await database.asOwner(
    `insert into catalogue.gone_record (permanent_id, record_id, successor_id, reason)
    select $1, gen_random_uuid(), id, 'merged' from catalogue.record where permanent_id = $2`,
    [numbered(9_000), one],
  )
  const found = await read(visitorCaller, (tx) => basketRecords(tx, [two, numbered(9_000), one, numbered(9_001)]))
  expect(found.records.map(({ permanentId }) => permanentId)).toEqual([two, one])
  expect(found.gone).toBe(1)
  expect(await read(visitorCaller, (tx) => basketRecords(tx, []))).toEqual({ records: [], gone: 0 })
})

test.each(Object.keys(basketFormats))("a basket as one file of %s holds all of its records", async (format) => {
  if (!isBasketFormat(format)) throw new Error(format)
  const file = await read(visitorCaller, (tx) => basketFile(tx, ids, format, address))
  if (file.kind !== "file") throw new Error(file.sentence)
  const text = typeof file.body === "string" ? file.body : new TextDecoder().decode(file.body)
  expect(text).toContain("Dernier titre")
  expect(text.indexOf("Dernier titre")).toBeGreaterThan(text.indexOf("Premier titre"))
})

test("a bibliography cites every record once, in each style", async () => {
  const { records } = await read(visitorCaller, (tx) => basketRecords(tx, ids))
  for (const style of ["iso690", "apa", "vancouver"] as const) {
    const groups = basketBibliography(records, { style, order: "author", grouping: "kind" }, "fr")
    expect(groups.flatMap(({ items }) => items.map(({ permanentId }) => permanentId)).sort()).toEqual([...ids].sort())
    expect(groups.every(({ items }) => items.every(({ citation }) => citation.text !== ""))).toBe(true)
  }
})

test("a basket says where each document stands on a shelf, on its page and in its mail", async () => {
  const made = await createCentre(systemCaller("test"), {
    name: "Centre des cotes",
    shortName: "Les Cotes",
    presentation: "",
    coverage: [],
  })
  if (made.kind !== "done") throw new Error(JSON.stringify(made))
  const { records } = await read(visitorCaller, (tx) => basketRecords(tx, [two, last]))
  const [first, second] = records.map(({ id }) => id)
  for (const [rank, mark] of ["364 VIL", "364 VIL", null, "Mag. 12"].entries())
    await database.asOwner(
      `with held as (insert into catalogue.holding (centre_id, record_id) values ($1, $2) on conflict do nothing)
      insert into catalogue.copy (centre_id, record_id, source_key, shelf_mark, rank) values ($1, $2, $3::int::text, $4, $3::int)`,
      [made.value.id, first, rank, mark],
    )
  const marks = await read(visitorCaller, (tx) => shelfMarksOf(tx, [first ?? "", second ?? ""]))
  expect(shelfMarksLine(marks.get(first ?? "") ?? [])).toBe("Les Cotes, 364 VIL\u202f; Les Cotes, Mag. 12")
  expect(marks.has(second ?? "")).toBe(false)
  const email = "rayon@exemple.test"
  expect(await mailBasket(visitorCaller, { email, ids: [two, last], clientAddress: "192.0.2.3" })).toMatchObject({
    kind: "done",
  })
  const [mail] = await database.asOwner<{ text: string }>(
    "select text from platform.mail_to_send where recipient = 'rayon@exemple.test'",
  )
  expect(mail?.text).toMatch(/\nEn rayon\u00a0: Les Cotes, 364 VIL\u202f; Les Cotes, Mag\. 12\nhttp/)
  expect(mail?.text).toMatch(/Dernier titre\nhttp/)
})

test("a basket is sent to one address, with nothing in it that somebody typed, and not too often", async () => {
  const send = (email: string, clientAddress = "192.0.2.1") =>
    mailBasket(visitorCaller, { email, ids: [one, last], clientAddress })
  expect(await send("Lectrice@Exemple.test")).toMatchObject({ kind: "done" })
  const [mail] = await database.asOwner<{ recipient: string; text: string }>(
    "select recipient, text from platform.mail_to_send where recipient like 'lectrice%'",
  )
  expect(mail?.recipient).toBe("lectrice@exemple.test")
  expect(mail?.text).toContain(`/panier?n=${one}${last}`)
  expect(mail?.text).toMatch(/Dernier titre\nhttp\S+\/catalogue\//)
  expect(await send("a@b.test, c@d.test")).toMatchObject({ kind: "invalid" })
  for (let again = 0; again < 4; again += 1) await send("lectrice@exemple.test")
  expect(await send("lectrice@exemple.test")).toMatchObject({
    kind: "refused",
    refusal: "catalogue_refused_too_many_baskets",
  })
  expect(await mailBasket(visitorCaller, { email: "a@b.test", ids: [], clientAddress: "192.0.2.2" })).toMatchObject({
    kind: "refused",
    refusal: "catalogue_refused_empty_basket",
  })
  for (let other = 0; other < 9; other += 1) await send(`p${other}@exemple.test`, "192.0.2.9")
  expect(await send("p9@exemple.test", "192.0.2.9")).toMatchObject({ kind: "done" })
  expect(await send("p10@exemple.test", "192.0.2.9")).toMatchObject({ kind: "refused" })
})
