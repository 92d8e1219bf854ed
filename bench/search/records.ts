import { randomFrom, zipf } from "./random.ts"
import { capital, invented, nouns, publics, sentences, things, verbs, works } from "./vocabulary.ts"

/** A record as a catalogue would index it, made up but the same on every machine. */
export interface BenchRecord {
  id: string
  title: string
  authors: string[]
  subjects: string[]
  text: string
  year: string
  type: string
  centres: string[]
  themes: string[]
  language: string
  territories: string[]
  available: string
  online: string
}

const range = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const pick = {
  thing: zipf(things, 0.4),
  public: zipf(publics, 0.8),
  work: zipf(works, 0.7),
  verb: zipf(verbs, 0.5),
  nouns: zipf(nouns, 0.6),
  sentence: zipf(sentences, 0.3),
  place: zipf(
    range(2_000, (index) => capital(invented(index * 3 + 1, 2))),
    0.9,
  ),
  rare: zipf(
    range(60_000, (index) => invented(index, 3)),
    0.8,
  ),
  name: zipf(
    range(9_000, (index) => `${capital(invented(index * 7 + 2, 2))}, ${capital(invented(index % 300, 1))}`),
    0.6,
  ),
  theme: zipf(
    range(300, (index) => uuid(1, index)),
    0.9,
  ),
  centre: zipf(
    range(9, (index) => uuid(2, index)),
    0.5,
  ),
  territory: zipf(
    range(2_000, (index) => String(10_000 + index)),
    0.9,
  ),
  type: zipf(["book", "report", "article", "grey", "issue", "thesis", "web", "video", "tool", "audio"], 1),
}

/** The `count` first records: those of a smaller base are the first of a larger one. */
export function* benchRecords(count: number): Generator<BenchRecord> {
  for (let index = 0; index < count; index += 1) yield record(index)
}

function record(index: number): BenchRecord {
  const random = randomFrom(index * 7_919 + 13)
  const some = <T>(least: number, most: number, one: (random: () => number) => T): T[] => [
    ...new Set(range(least + Math.floor(random() * (most - least + 1)), () => one(random))),
  ]
  const year = String(2026 - Math.floor(50 * random() ** 2))
  const fill = (template: string): string =>
    template.replace(/\{(\w+?)2?\}/g, (_, slot: string) =>
      slot === "year" ? year : pick[slot as "thing" | "verb" | "place" | "rare" | "nouns" | "public"](random),
    )
  const place = random() < 0.5 ? ` à ${pick.place(random)}` : ""
  const thing = pick.thing(random)
  const second = random() < 0.35 ? ` et ${pick.thing(random)}` : ""
  return {
    id: uuid(3, index),
    title: `${capital(thing)}${second}${place} : ${pick.work(random)}`,
    authors: some(1, 3, pick.name),
    subjects: some(2, 5, pick.thing),
    text: some(4, 8, (next) => `${fill(pick.sentence(next))}.`).join(" "),
    year,
    type: pick.type(random),
    centres: some(1, 3, pick.centre),
    themes: some(1, 5, pick.theme),
    language: random() < 0.92 ? "fre" : random() < 0.7 ? "eng" : "spa",
    territories: some(0, 2, pick.territory),
    available: random() < 0.7 ? "yes" : "no",
    online: random() < 0.4 ? "yes" : "no",
  }
}

function uuid(family: number, index: number): string {
  return `0000000${family}-0000-7000-8000-${index.toString(16).padStart(12, "0")}`
}
