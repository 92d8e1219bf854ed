import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { readXlsx } from "hucre/xlsx"
import { afterAll, expect, test } from "vitest"
import {
  announceFigure,
  answerFigure,
  figureFilterNames,
  freezeYear,
  placeQuestion,
  recordActivity,
} from "#modules/activity/index.server.ts"
import { readQuestion } from "#modules/activity/index.ts"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger, heldDay } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile, useFileFolder } from "#platform/files/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { readPdfText } from "#platform/pdf/read-pdf-text.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { useDatabase } from "#platform/testing/database.ts"
import "./index.server.ts"
import { composeReport } from "./compose/report.server.ts"
import { reportPdf } from "./formats/report-pdf.server.ts"
import { reportWorkbook } from "./formats/report-workbook.server.ts"
import { carryBlocks, raiseBlock, removeBlock } from "./operations/arrange-blocks.server.ts"
import { publishReport, withdrawReport } from "./operations/publish-report.server.ts"
import { writeBlock } from "./operations/write-block.server.ts"
import { blocksOf } from "./queries/blocks-of.server.ts"
import { compareAnnounced } from "./queries/compare-announced.server.ts"
import { findPublication } from "./queries/find-publication.server.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "report-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("texts are written, moved, taken over by the year after to be read again; two who write are told", async () => {
  const ledger = await buildLedger()
  const first = done(await write(ledger, { title: "Un", body: "A" })).blockId
  const second = done(await write(ledger, { title: "Deux" })).blockId
  done(await raiseBlock(ledger.staff, { centreId: ledger.centreId, blockId: second }))
  expect((await texts(ledger)).map(({ title }) => title)).toEqual(["Deux", "Un"])

  done(await write(ledger, { blockId: first, version: 1, title: "Un", body: "B" }))
  expect(await write(ledger, { blockId: first, version: 1, title: "Un", body: "C" })).toMatchObject({
    refusal: "report_refused_changed_meanwhile",
  })
  expect((await texts(ledger)).at(-1)?.body).toBe("B")
  expect(await removeBlock(ledger.staff, { centreId: ledger.centreId, blockId: first, version: 1 })).toMatchObject({
    refusal: "report_refused_changed_meanwhile",
  })
  expect(await write(ledger, { title: " ", body: "" })).toMatchObject({
    kind: "invalid",
    errors: { body: [expect.any(String)] },
  })

  const next = { centreId: ledger.centreId, year: 2018 }
  done(await carryBlocks(ledger.staff, next))
  expect(await carryBlocks(ledger.staff, next)).toMatchObject({ refusal: "report_refused_already_written" })
  const carried = await texts(ledger, 2018)
  expect(carried.map(({ title, carriedFrom }) => [title, carriedFrom])).toEqual([
    ["Deux", 2017],
    ["Un", 2017],
  ])
  done(await freezeYear(ledger.administrator, next))
  expect(await publishReport(ledger.administrator, next)).toMatchObject({ refusal: "report_refused_to_read_again" })
})

test("published only once frozen, with its texts as they were; the staff does not publish", async () => {
  const ledger = await buildLedger()
  const year = { centreId: ledger.centreId, year: 2017 }
  const id = done(await write(ledger, { body: "Avant" })).blockId
  expect(await publishReport(ledger.administrator, year)).toMatchObject({ refusal: "report_refused_not_frozen" })
  done(await freezeYear(ledger.administrator, year))
  expect(await publishReport(ledger.staff, year)).toMatchObject({ refusal: "platform_refused_not_allowed" })
  done(await publishReport(ledger.administrator, year))
  done(await write(ledger, { blockId: id, version: 1, body: "Après" }))
  expect((await publication(ledger))?.blocks.map(({ body }) => body)).toEqual(["Avant"])
  done(await publishReport(ledger.administrator, year))
  expect((await publication(ledger))?.blocks.map(({ body }) => body)).toEqual(["Après"])
  done(await withdrawReport(ledger.administrator, year))
  expect(await publication(ledger)).toBeUndefined()
})

test("a picture wants its words, and stays as long as a text or a published report shows it", async () => {
  const ledger = await buildLedger()
  const year = { centreId: ledger.centreId, year: 2017 }
  const picture = async () => ({
    mediaType: "image/png",
    file: await receiveFile(Readable.from([pixel]), { name: "a.png", mediaType: "image/png" }),
  })
  expect(await write(ledger, { body: "x", picture: await picture() })).toMatchObject({
    kind: "invalid",
    errors: { pictureAlt: [expect.any(String)] },
  })
  for (const words of [{ pictureAlt: "Un point" }, { pictureCaption: "La salle" }])
    expect(await write(ledger, { body: "x", ...words })).toMatchObject({
      kind: "invalid",
      errors: { picture: [expect.any(String)] },
    })
  const id = done(await write(ledger, { body: "x", picture: await picture(), pictureAlt: "Un point" })).blockId
  done(await freezeYear(ledger.administrator, year))
  done(await publishReport(ledger.administrator, year))
  done(await write(ledger, { blockId: id, version: 1, body: "x", withoutPicture: true, pictureAlt: "Un point" }))
  expect(await files(ledger)).toBe(1)
  done(await publishReport(ledger.administrator, year))
  expect(await files(ledger)).toBe(0)
})

test("the document and the workbook print the same tables, whatever the texts hold", async () => {
  const ledger = await buildLedger("Éditions")
  done(
    await recordActivity(
      ledger.staff,
      heldDay(ledger.centreId, { participations: [{ structureKind: "state", people: 12 }] }),
    ),
  )
  done(
    await write(ledger, {
      chapter: "networks",
      title: "#panic() <b>",
      body: "## Intertitre\n\n- *un*\n- [lien](https://exemple.test)\n\n$x$ \\ #eval",
    }),
  )
  done(
    await write(ledger, {
      chapter: "introduction",
      body: "Bonjour",
      pictureAlt: "Un point",
      picture: {
        mediaType: "image/png",
        file: await receiveFile(Readable.from([pixel]), { name: "a.png", mediaType: "image/png" }),
      },
    }),
  )
  const opened = {
    centre: { slug: ledger.slug, name: "Éditions", shortName: "É" },
    figures: await compose(ledger),
    blocks: await texts(ledger),
    publishedAt: undefined,
    opensRows: false,
  }
  const pdf = await reportPdf(opened, new Date("2018-02-01T10:00:00Z"))
  if (pdf.kind !== "pdf") throw new Error(pdf.details)
  const path = join(folder, "report.pdf")
  writeFileSync(path, pdf.bytes)
  const printed = await readPdfText(path)
  const text = printed.kind === "text" ? printed.pages.join("\n") : ""
  for (const words of [
    "Rapport d’activité 2017",
    "#panic() <b>",
    "Intertitre",
    "#eval",
    "Les rencontres de chaque réseau",
    "72",
  ])
    expect(text).toContain(words)
  // A short chapter leaves its page to the next one.
  const pages = printed.kind === "text" ? printed.pages : []
  expect(pages.find((page) => page.includes("Bonjour"))).toContain("Intertitre")
  expect(readFileSync(path).toString("latin1")).toContain("pdfuaid")

  const { sheets } = await readXlsx(await reportWorkbook(opened))
  const networks = sheets.find(({ name }) => name === "Les rencontres de chaque réseau")
  expect(networks?.rows.at(-1)).toEqual(["Total", 1, 1, 12, 72])
})

test("an empty year is a report all the same", async () => {
  const ledger = await buildLedger("Vide")
  const figures = await compose(ledger, 1999)
  expect(Object.values(figures.tables).flat()).toEqual([])
  const opened = {
    centre: { slug: ledger.slug, name: "Vide", shortName: "V" },
    figures,
    blocks: [],
    publishedAt: undefined,
    opensRows: false,
  }
  expect((await reportPdf(opened, new Date())).kind).toBe("pdf")
  expect((await reportWorkbook(opened)).length).toBeGreaterThan(100)
})

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
)

test("what has no theme, no series, no territory opens its rows as well, in the report and from its figure", async () => {
  const ledger = await buildLedger()
  const people = (many: number) => ({ participations: [{ structureKind: "state", people: many }] })
  done(await recordActivity(ledger.staff, heldDay(ledger.centreId, people(12))))
  const { tables } = await compose(ledger)
  const cell = tables.networks[0]?.rows[0]?.cells[0]
  expect(cell?.asked?.filter).toContain("serie=aucun")
  const question = readQuestion("participants", new URLSearchParams("theme=aucun&territoire=aucun&serie=aucun"), {
    year: 2017,
    centre: ledger.slug,
  })
  await read(ledger.staff, async (tx) => {
    const placed = await placeQuestion(tx, question)
    if (placed === undefined) throw new Error("no such centre")
    expect((await answerFigure(tx, placed)).value).toBe(12)
    expect(await figureFilterNames(tx, question)).toHaveLength(3)
  })
})

test("announced figures are compared in the order of the summary, what adds several kinds up after them", async () => {
  const ledger = await buildLedger()
  const announce = (figure: string, filter: string) =>
    announceFigure(ledger.staff, { centreId: ledger.centreId, year: 2017, figure, filter, value: 1, source: "x" })
  const two = "nature=network_meeting&nature=conference"
  for (const filter of [two, "nature=teaching", "nature=conference"]) done(await announce("participants", filter))
  done(await announce("jours", two))
  const centre = { id: ledger.centreId, slug: ledger.slug }
  const compared = await read(ledger.staff, (tx) => compareAnnounced(tx, centre, 2017))
  expect(compared.map(({ figure, filter }) => [figure, filter])).toEqual([
    ["jours", two],
    ["participants", "nature=conference"],
    ["participants", "nature=teaching"],
    ["participants", two],
  ])
})

async function write(ledger: BuiltLedger, given: Record<string, unknown>) {
  return await writeBlock(ledger.staff, { centreId: ledger.centreId, year: 2017, chapter: "networks", ...given })
}

async function texts(ledger: BuiltLedger, year = 2017) {
  return await read(ledger.staff, (tx) => blocksOf(tx, ledger.centreId, year))
}

async function publication(ledger: BuiltLedger) {
  return await read(ledger.staff, (tx) => findPublication(tx, ledger.centreId, 2017))
}

async function compose(ledger: BuiltLedger, year = 2017) {
  const centre = { id: ledger.centreId, slug: ledger.slug, name: "Essai" }
  return await read(systemCaller("report.read"), (tx) => composeReport(tx, centre, year))
}

async function files(ledger: BuiltLedger): Promise<number | undefined> {
  const [row] = await database.asOwner<{ count: number }>(
    "select count(*)::int as count from platform.file where centre_id = $1",
    [ledger.centreId],
  )
  return row?.count
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome))
  return outcome.value
}
