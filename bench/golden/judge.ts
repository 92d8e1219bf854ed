import { readFileSync } from "node:fs"
import type { GoldenDocument } from "./corpus.ts"

export type GoldenQuery = { group: string; query: string; expectation: string }

/** The golden queries with who should answer, by group. */
export function readGoldenQueries(): GoldenQuery[] {
  const queries: GoldenQuery[] = []
  let group = ""
  for (const line of readFileSync(new URL("queries.txt", import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("## ")) group = line.slice(3)
    const at = line.lastIndexOf(" => ")
    if (at > 0 && !line.startsWith("#   ")) {
      queries.push({ group, query: line.slice(0, at), expectation: line.slice(at + 4) })
    }
  }
  return queries
}

/** Which documents an expectation names, by their place in the corpus; `broader` gives the theme above each theme. */
export function relevantTo(
  expectation: string,
  corpus: readonly GoldenDocument[],
  broader: ReadonlyMap<string, string>,
): Set<number> {
  if (expectation === "none") return new Set()
  const ways = expectation.split(" | ").map((way) => way.split(" + ").map((term) => testOf(term.trim(), broader)))
  const places = corpus.flatMap((document, at) => (ways.some((way) => way.every((test) => test(document))) ? [at] : []))
  if (places.length === 0) throw new Error(`No document answers to « ${expectation} ».`)
  return new Set(places)
}

/** From the demonstration's vocabulary: the name of each theme and of the one above it. */
export function broaderThemes(turtle: string): Map<string, string> {
  const blocks = turtle.split(/\n\n+/).map((block) => ({
    id: /^(:\S+) a skos:Concept/m.exec(block)?.[1] ?? "",
    name: /skos:prefLabel "([^"]+)"@fr/.exec(block)?.[1] ?? "",
    above: /skos:broader (:[\w-]+)/.exec(block)?.[1] ?? "",
  }))
  const names = new Map(blocks.map(({ id, name }) => [id, name]))
  return new Map(
    blocks.flatMap(({ name, above }) => (above !== "" && names.has(above) ? [[name, names.get(above) ?? ""]] : [])),
  )
}

type Test = (document: GoldenDocument) => boolean

function testOf(term: string, broader: ReadonlyMap<string, string>): Test {
  if (term.startsWith("!")) {
    const test = testOf(term.slice(1), broader)
    return (document) => !test(document)
  }
  if (term.startsWith("#")) return ({ key }) => key === term.slice(1)
  const [, name = "", value = ""] = /^(\w+):(.+)$/.exec(term) ?? []
  const words = plain(value)
  if (name === "theme") return ({ themes }) => themes.some((theme) => isWithin(theme, value, broader))
  if (name === "author") return ({ authors }) => authors.includes(value)
  if (name === "place") return ({ places }) => places.some((place) => place.startsWith(value))
  if (name === "host") return ({ host }) => host === value
  if (name === "year") return ({ year }) => String(year) === value
  if (name === "says") return ({ text }) => plain(text).includes(words)
  throw new Error(`An expectation cannot be read: ${term}`)
}

function isWithin(theme: string, wanted: string, broader: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = theme; at !== undefined; at = broader.get(at)) if (at === wanted) return true
  return false
}

/** Words in lower case between spaces, apostrophes and hyphens being spaces: enough to see a passage, and none of our engine's own analysis. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `
}
