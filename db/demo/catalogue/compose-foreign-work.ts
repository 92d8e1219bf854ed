import { writeAbstract } from "./contents.ts"
import type { Genre } from "./genre.ts"
import { drawCopies, drawHolders } from "./holdings.ts"
import { drawDate, drawExtent } from "./issue-details.ts"
import { nounPhrase } from "./language/phrase.ts"
import type { Random } from "./language/random.ts"
import { inventedIsbn, inventedIssn } from "./numbers.ts"
import { drawNotes, drawThemes, entryDay } from "./particulars.ts"
import type { Person } from "./people.ts"
import type { RecordScene } from "./scene.ts"
import type { ForeignWords } from "./words/foreign.ts"
import { foreignWords } from "./words/foreign.ts"
import type { Maker, Work } from "./work.ts"

type Composing = { random: Random; scene: RecordScene; genre: Genre; index: number; id: string }

/** A document in English, Spanish or German, with its abstract in French as our documentalists write it. */
export function composeForeignWork({ random, scene, genre, index, id }: Composing): Work {
  const { topic, year } = scene
  const words = foreignWords[random.weighted(foreignWords.map(({ weight }) => weight))]
  if (words === undefined) throw new Error("No language.")
  const { title, subtitle } = drawTitle(random, words, scene)
  const people = Array.from({ length: random.weighted([60, 30, 10]) + 1 }, () => drawForeigner(random, words))
  scene.set("auteur", authorPhrase(people))
  scene.set("doc", genre.names[scene.draw(genre.names, () => true)]?.item ?? nounPhrase("le texte"))
  const abstract = random.chance(0.85) ? writeAbstract(scene, genre) : null
  const host = genre.imprint === "periodical" ? drawHost(random, words, genre, year) : null
  const [publisher = null, place = null] = host === null ? random.pick(words.publishers.split("; ")).split(" | ") : []
  const holders = drawHolders(random, null, false).slice(0, 2)
  const makers = people.map(
    (person, at): Maker => ({ kind: "person", person, role: "070", rank: at === 0 ? "main" : "equal" }),
  )
  const shelved = {
    kind: genre.kind,
    index,
    shelf: topic.shelf,
    year,
    maker: people[0]?.family ?? title,
    host: host === null ? null : `ETR ${index % 90}`,
  }
  return {
    id,
    kind: genre.kind,
    form: genre.form,
    title,
    subtitle,
    responsibility: people.map(({ given, family }) => `${given} ${family}`).join(", "),
    makers,
    edition: null,
    place,
    publisher,
    date: host === null ? drawDate(random, year, genre.kind) : String(year),
    year,
    extent: drawExtent(random, genre, year),
    series: null,
    host,
    isbn: host === null ? inventedIsbn(2, (index * 611_953 + 271_828) % 1_000_000) : null,
    issn: null,
    languages: [words.code],
    originalLanguage: null,
    notes: drawNotes(random, genre),
    thesisNote: null,
    contents: null,
    abstract,
    themes: drawThemes(random, topic, year),
    territories: [],
    keywords: [],
    dewey: genre.kind === "book" ? topic.dewey : null,
    link: null,
    holders,
    copies: drawCopies(random, holders, shelved),
    entered: entryDay(random, year),
  }
}

function drawTitle(
  random: Random,
  words: ForeignWords,
  scene: RecordScene,
): { title: string; subtitle: string | null } {
  const phrases = scene.topic.foreign[words.code]
  const phrase = (): string => phrases[random.below(phrases.length)]?.item ?? ""
  const first = phrase()
  const second = phrase()
  const from = scene.year - 6 - random.below(12)
  const pattern = random.pick(words.titles.filter((title) => !title.includes("{np2}") || first !== second))
  const filled = pattern
    .replace("{np}", first)
    .replace("{np2}", second)
    .replace("{city}", random.pick(words.cities.split("; ")))
    .replace("{from}-{to}", `${from}-${scene.year - 1}`)
    .replace("{from}", String(from))
    .replace(/ de el /g, " del ")
  const [title = "", subtitle] = filled.split(/: (.*)/s)
  const capital = title.charAt(0).toUpperCase() + title.slice(1)
  return { title: capital.trim(), subtitle: subtitle === undefined ? null : subtitle.trim() }
}

function drawForeigner(random: Random, words: ForeignWords): Person {
  const woman = random.chance(0.52)
  return {
    woman,
    given: random.pick((woman ? words.women : words.men).split(" ")),
    family: random.pick(words.families.split(" ")),
  }
}

function drawHost(random: Random, words: ForeignWords, genre: Genre, year: number): Work["host"] {
  const journals = words.journals.split("; ")
  const at = random.below(journals.length)
  const first = 11 + random.below(400)
  const [from, to] = genre.pages
  const issn = inventedIssn(800 + foreignWords.indexOf(words) * 20 + at)
  const number = `vol. ${Math.max(1, year - 1974 - at * 3)}, n° ${1 + random.below(4)}`
  return {
    title: journals[at] ?? "",
    issn,
    number,
    date: String(year),
    pages: `p. ${first}-${first + from + random.below(to - from) + 4}`,
  }
}

const man = nounPhrase("l'auteur /m")
const woman = nounPhrase("l'autrice /f")
const several = nounPhrase("les auteurs /m")

function authorPhrase(people: Person[]) {
  if (people.length > 1) return several
  return people[0]?.woman === true ? woman : man
}
