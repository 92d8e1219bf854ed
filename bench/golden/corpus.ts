import { readFileSync } from "node:fs"
import type { RecordDescription } from "#modules/catalogue/index.ts"
import { buildDescription } from "#modules/catalogue/testing/build-description.ts"
import { generateWorks } from "../../db/demo/catalogue/generate-records.ts"
import { toMarc } from "../../db/demo/catalogue/marc.ts"
import type { Work } from "../../db/demo/catalogue/work.ts"
import { describe } from "./describe.ts"

/** A document of the golden corpus: what it is about, as its maker knows it, apart from what a search engine makes of it. */
export type GoldenDocument = {
  /** Of the hand-made ones. */
  key: string | null
  themes: string[]
  authors: string[]
  places: string[]
  host: string | null
  year: number | null
  /** Title, abstract and subjects. */
  text: string
  description: RecordDescription
}

/** The hand-made documents, then the first `count` works of the demonstration. */
export function goldenCorpus(count: number): GoldenDocument[] {
  return [...handMade(), ...[...generateWorks(2026, count)].map(generated)]
}

function generated(work: Work): GoldenDocument {
  const authors = work.makers.map((maker) =>
    maker.kind === "person" ? `${maker.person.given} ${maker.person.family}` : maker.name,
  )
  const places = work.territories.map(({ label }) => label)
  const text = [
    work.title,
    work.subtitle,
    work.abstract,
    work.contents,
    ...work.notes,
    ...work.keywords,
    ...work.themes,
  ]
  return {
    key: null,
    themes: work.themes,
    authors,
    places,
    host: work.host?.title ?? null,
    year: work.year,
    text: text.filter((part) => part !== null).join("\n"),
    description: describe(toMarc(work, () => true)),
  }
}

function handMade(): GoldenDocument[] {
  const lines = readFileSync(new URL("records.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
  return lines.flatMap((line, at) => (at % 2 === 0 ? [readHandMade(line, lines[at + 1] ?? "")] : []))
}

function readHandMade(line: string, abstract: string): GoldenDocument {
  const [key = "", kind = "", title = "", subtitle = "", names = "", year = "", subjects = "", place = ""] = line
    .split("|")
    .map((part) => part.trim())
  const themes = subjects.split(", ").filter((subject) => subject !== "")
  const contributor = contributorOf(names)
  return {
    key,
    themes,
    authors: [`${contributor.givenName ?? ""} ${contributor.name}`.trim()],
    places: place === "" ? [] : [place],
    host: null,
    year: Number(year),
    text: [title, subtitle, abstract, subjects].join("\n"),
    description: buildDescription({
      kind: kind as RecordDescription["kind"],
      title,
      sortTitle: title.toLowerCase(),
      subtitle: subtitle === "" ? null : subtitle,
      contributors: [contributor],
      year: Number(year),
      abstracts: [abstract],
      subjects: [...themes.map((theme) => subject("topic", theme)), ...(place === "" ? [] : [subject("place", place)])],
    }),
  }
}

function subject(kind: "topic" | "place", heading: string): RecordDescription["subjects"][number] {
  return { kind, parts: [heading], scheme: null, authorityId: null }
}

function contributorOf(typed: string): RecordDescription["contributors"][number] {
  const body = /^\[(.+)\]$/.exec(typed)?.[1]
  const [family = "", given = null] = typed.split(", ")
  return {
    kind: body === undefined ? "person" : "body",
    name: body ?? family,
    givenName: body === undefined ? given : null,
    addition: null,
    dates: null,
    functions: ["070"],
    rank: "main",
    authorityId: null,
  }
}
