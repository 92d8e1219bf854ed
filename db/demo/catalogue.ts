import { Readable } from "node:stream"
import { importNow, toUnimarc, writeIso2709 } from "#modules/catalogue/index.server.ts"
import type { RecordDescription } from "#modules/catalogue/index.ts"
import { buildDescription } from "#modules/catalogue/testing/build-description.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { demonstrationRecords } from "./catalogue-records.ts"
import type { Demonstration } from "./index.ts"

/** Some forty invented documents, imported centre by centre as a library program would export them. */
export const demonstration: Demonstration = { name: "catalogue", create }

/** How many documents the first forty are, exactly: what fills the catalogue afterwards counts them. */
export const firstRecordCount = demonstrationRecords.trim().split("\n").length / 2

async function create(caller: Caller): Promise<void> {
  const records = readRecords()
  for (const slug of new Set(records.map((record) => record.centre))) {
    const centre = await read(caller, (tx) => findCentreBySlug(tx, slug))
    if (centre === undefined) throw new Error(`The centre ${slug} of the demonstration is missing.`)
    const own = records.filter((record) => record.centre === slug).map((record) => record.iso2709)
    const bytes = Buffer.concat([...own, ...(slug === "passerelles-midi" ? damaged(own) : [])])
    const file = await receiveFile(Readable.from([bytes]), { name: `fonds-${slug}.mrc`, mediaType: "application/marc" })
    await importNow(caller, { centreId: centre.id, origin: "Fonds historique", dryRun: false, file })
  }
}

/** Two records that an import refuses, so that its report shows what one looks like: no title, and cut in the middle. */
function damaged(sound: Uint8Array[]): Uint8Array[] {
  const untitled = toUnimarc(buildDescription(), null, { id: "9001", agency: "Demo", enteredOn: "2026-11-21" })
  const written = writeIso2709({ ...untitled, fields: untitled.fields.filter((field) => field.tag !== "200") })
  return [...(written.kind === "written" ? [written.bytes] : []), (sound[0] ?? new Uint8Array()).subarray(0, 300)]
}

function readRecords(): { centre: string; iso2709: Uint8Array }[] {
  const lines = demonstrationRecords.trim().split("\n")
  return lines.flatMap((line, at) => {
    if (at % 2 === 1) return []
    const [centre = "", kind = "", ...parts] = line.split("|")
    const [, , , , , , , shelfMark = ""] = parts
    const description = describe(kind as RecordDescription["kind"], parts, lines[at + 1] ?? "")
    const marc = toUnimarc(description, null, { id: String(at / 2 + 1), agency: "Demo", enteredOn: "2026-11-21" })
    if (shelfMark !== "")
      marc.fields.push({ kind: "data", tag: "995", ind1: " ", ind2: " ", subfields: [["k", shelfMark]] })
    const written = writeIso2709(marc)
    if (written.kind === "refused") throw new Error(`${description.title}: ${written.reason}`)
    return [{ centre, iso2709: written.bytes }]
  })
}

function describe(kind: RecordDescription["kind"], parts: string[], abstract: string): RecordDescription {
  const [title = "", subtitle = "", authors = "", source = "", year = "", subjects = "", extent = "", , link = ""] =
    parts
  const [first = "", second = "", third] = source.split(", ")
  const isArticle = kind === "article"
  return buildDescription({
    kind,
    title,
    subtitle: subtitle || null,
    contributors: authors.split(", ").map(contributor),
    publications: isArticle
      ? []
      : [{ role: "publication", places: second === "" ? [] : [second], publishers: [first], date: year }],
    host: isArticle
      ? { title: first, issueTitle: null, number: second, date: year, pages: third ?? null, issn: null, isbn: null }
      : null,
    year: Number(year),
    extent: extent === "" ? [] : [extent],
    abstracts: [abstract],
    thesisNotes: kind === "thesis" ? [`Thèse de doctorat, sociologie, ${first}, ${year}`] : [],
    subjects: subjects
      .split("; ")
      .map((subject) => ({ kind: "topic", parts: [subject], scheme: null, authorityId: null })),
    links: link === "" ? [] : [{ url: link, label: null, format: null }],
  })
}

function contributor(text: string, rank: number): RecordDescription["contributors"][number] {
  const body = /^\[(.+)\]$/.exec(text)?.[1]
  const [givenName = "", ...family] = text.split(" ")
  return {
    kind: body === undefined ? "person" : "body",
    name: body ?? family.join(" "),
    givenName: body === undefined ? givenName : null,
    addition: null,
    dates: null,
    functions: ["070"],
    rank: rank === 0 ? "main" : "equal",
    authorityId: null,
  }
}
