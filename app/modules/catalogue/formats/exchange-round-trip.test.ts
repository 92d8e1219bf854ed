import { isDeepStrictEqual } from "node:util"
import { expect, test } from "vitest"
import { suggestMapping } from "../domain/cite/table-fields.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { recordsOf } from "../testing/build-exchange.ts"
import { collect, streamOf, utf8 } from "../testing/build-marc.ts"
import { buildFullDescription, buildRichDescriptions } from "../testing/build-rich-descriptions.ts"
import { readTableRecords } from "./csv-records.ts"
import { readCsvRows } from "./csv-rows.ts"
import { readExchange } from "./read-exchange.ts"
import type { ExportFormat } from "./write-exchange.ts"
import { exportFormats, writeExchange } from "./write-exchange.ts"

async function readBack(format: ExportFormat, text: string): Promise<RecordDescription[]> {
  const source = streamOf(utf8(text))
  if (format === "csv") {
    const { header, rows } = await readCsvRows(source)
    const reading = { header, mapping: suggestMapping(header), separators: [" | "], kind: "other" as const }
    return recordsOf(await collect(readTableRecords(rows, reading))).map((read) => read.description)
  }
  const plain = format === "biblatex" ? "bibtex" : format
  return recordsOf(await collect(readExchange(plain, source))).map((read) => read.description)
}

const formats = Object.keys(exportFormats) as ExportFormat[]

async function roundTrip(format: ExportFormat, descriptions: RecordDescription[]): Promise<RecordDescription[]> {
  const records = descriptions.map((description, rank) => ({ description, id: `n${rank}`, url: null, source: null }))
  return readBack(format, [...writeExchange(format, records)].join(""))
}

test.each(formats)("%s: what centres hold comes back as it was", async (format) => {
  const descriptions = buildRichDescriptions()
  const back = await roundTrip(format, descriptions)
  // One column of a table holds every role that is neither author, editor nor translator.
  const told = format === "csv" ? descriptions.map(withRolesOfTable) : descriptions
  expect(back).toEqual(told)
  expect(await roundTrip(format, back)).toEqual(back)
})

function withRolesOfTable(d: RecordDescription): RecordDescription {
  const told = ["070", "340", "730"]
  return {
    ...d,
    contributors: d.contributors.map((one) =>
      told.includes(one.functions[0] ?? "") ? one : { ...one, functions: [], rank: "secondary" as const },
    ),
  }
}

type Field = keyof RecordDescription

const everywhere: Partial<Record<Field, string>> = {
  responsibility: "MARC alone has it",
  contributors: "what distinguishes homonyms, dates, authority, second functions, meetings",
  publications: "the first statement alone, its date as a year",
  series: "subtitle and ISSN, the number of the second one",
  isbns: "the number, without what was typed around it",
  originalLanguages: "MARC alone has them",
  subjects: "the words, without vocabulary nor authority",
  territories: "MARC alone has them",
  classes: "MARC alone has them",
  links: "the address, without its label",
  sources: "who made the record is who exports it",
}

const inOneTitle: Partial<Record<Field, string>> = {
  subtitle: "a part that is no volume number joins it",
  part: "a volume number alone has a field",
}

const inOne: Partial<Record<Field, string>> = { abstracts: "several become one" }

const inLists: Partial<Record<Field, string>> = {
  extent: "the number of pages",
  notes: "gain the note of thesis of what is no thesis",
  thesisNotes: "become notes when the record is no thesis",
}

/** The fields of the fullest record that do not come back as they were, and why. */
const losses: Record<ExportFormat, Partial<Record<Field, string>>> = {
  ris: { ...everywhere, ...inOneTitle, ...inLists, yearEnd: "one year" },
  bibtex: { ...everywhere, ...inOneTitle, ...inLists, ...inOne, parallelTitles: "no field" },
  biblatex: { ...everywhere, ...inLists, ...inOne, parallelTitles: "no field" },
  "csl-json": { ...everywhere, ...inOneTitle, ...inLists, ...inOne, parallelTitles: "no field" },
  csv: { ...everywhere, ...inOne, parallelTitles: "no column", yearEnd: "the date as typed says it" },
}

test.each(formats)("%s: the fullest record loses what the table says, nothing else", async (format) => {
  const full = buildFullDescription()
  const [back] = await roundTrip(format, [full])
  const changed = (Object.keys(full) as Field[]).filter((field) => !isDeepStrictEqual(back?.[field], full[field]))
  expect(changed.toSorted()).toEqual(Object.keys(losses[format]).toSorted())
})
