import type { Genre } from "./genre.ts"
import type { Random } from "./language/random.ts"
import { typeset } from "./language/typography.ts"
import { inventedIsbn } from "./numbers.ts"
import type { Publisher } from "./publications.ts"
import { drawPublisher, drawSeries } from "./publications.ts"
import type { Signed } from "./signature.ts"
import { producers } from "./words/settings.ts"
import type { Work } from "./work.ts"

export type Imprinted = Pick<Work, "place" | "publisher" | "series" | "isbn">

/** Who publishes a document that is no article, and where: with its series and ISBN when it is a publisher. */
export function drawImprint(
  random: Random,
  genre: Genre,
  signed: Signed,
  given: { year: number; index: number; university: string | null },
): Imprinted {
  const { year, index, university } = given
  const plain = { series: null, isbn: null }
  if (genre.imprint === "publisher") return imprintOf(random, drawPublisher(random, year), genre, year, index)
  if (genre.imprint === "university")
    return { ...plain, publisher: university, place: university?.replace(/^.* (?:de|d’)\s?/, "") ?? null }
  if (genre.imprint === "producer") {
    const [publisher = "", place = ""] = random.pick(producerLines).split(" | ")
    return { ...plain, publisher, place }
  }
  const body = genre.imprint === "orderer" ? signed.orderer : signed.body
  const isbn = random.chance(genre.isbn) ? inventedIsbn(99, isbnTitle(index)) : null
  return { publisher: body?.name ?? null, place: body?.place ?? null, series: null, isbn }
}

function imprintOf(random: Random, publisher: Publisher, genre: Genre, year: number, index: number): Imprinted {
  const series = random.chance(0.62) ? drawSeries(random, publisher, genre.series) : null
  const number = series !== null && random.chance(0.55) ? String(random.below(60) + 1) : null
  // Numbers became usual in the seventies; booklets went without for longer.
  const hasIsbn = random.chance(year < 1985 ? genre.isbn * 0.6 : genre.isbn)
  return {
    publisher: publisher.name,
    place: publisher.place,
    series: series === null ? null : { title: series.title, number, issn: series.issn },
    isbn: hasIsbn ? inventedIsbn(publisher.rank + 10, isbnTitle(index)) : null,
  }
}

/** Spreads the ranks over the numbers so that neighbours do not follow one another; one number for each rank. */
function isbnTitle(index: number): number {
  return (index * 611_953 + 271_828) % 1_000_000
}

/** The date as printed: nearly always the year alone. */
export function drawDate(random: Random, year: number, kind: Work["kind"]): string {
  if (kind === "web_page" || kind === "thesis") return String(year)
  const draw = random.below(100)
  if (draw < 3) return `cop. ${year}`
  if (draw < 5) return `impr. ${year}`
  if (draw < 7) return `DL ${year}`
  if (draw < 9) return `[${year}]`
  return String(year)
}

/** Size and make: pages, minutes or pieces, in the words of the time. */
export function drawExtent(random: Random, genre: Genre, year: number): Work["extent"] {
  const [from, to] = genre.pages
  const size = from + random.below(to - from + 1)
  const plain = { details: null, size: null, joined: null }
  if (genre.kind === "web_page" || genre.kind === "article") return null
  if (genre.kind === "video") return { ...plain, pages: videoExtent(random, size, year, genre.online > 0.5) }
  if (genre.kind === "audio") return { ...plain, pages: audioExtent(random, size, year) }
  if (genre.code === "game")
    return { ...plain, pages: gameExtent(random, size), size: random.chance(0.5) ? "boîte 30 x 22 cm" : null }
  if (genre.kind === "thesis") {
    const volumes = size > 520 ? "2 vol." : "1 vol."
    return {
      pages: `${volumes} (${size} ${year < 2004 ? "f." : "p."})`,
      details: random.chance(0.5) ? "ill." : null,
      size: "30 cm",
      joined: null,
    }
  }
  const isBook = genre.kind === "book" || genre.code === "workbook"
  return {
    pages: year < 2000 && isBook && random.chance(0.5) ? `1 vol. (${size} p.)` : `${size} p.`,
    details: random.chance(isBook ? 0.45 : 0.4) ? random.pick(isBook ? bookDetails : reportDetails) : null,
    size: isBook
      ? `${random.pick([18, 19, 20, 21, 21, 22, 22, 23, 24, 24, 24, 25])} cm`
      : random.chance(0.8)
        ? "30 cm"
        : null,
    joined: isBook && random.chance(0.02) ? "1 CD-ROM" : null,
  }
}

const bookDetails = [
  "ill.",
  "ill.",
  "couv. ill.",
  "couv. ill. en coul.",
  "ill. en coul.",
  "cartes",
  "graph., tabl.",
  "phot.",
]
const reportDetails = ["tabl., graph.", "cartes", "tabl.", "ill.", "plans", "graph.", "cartes, tabl.", "ill. en coul."]

function videoExtent(random: Random, minutes: number, year: number, isOnline: boolean): string {
  const length =
    minutes >= 60 ? `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min` : `${minutes} min`
  if (isOnline || year > 2018) return `1 fichier vidéo (${length})`
  if (year < 2001) return `1 cassette vidéo VHS (${length})`
  return `1 DVD (${length})${random.chance(0.2) ? " + 1 livret" : ""}`
}

function audioExtent(random: Random, minutes: number, year: number): string {
  if (year < 1999) return `1 cassette audio (${minutes} min)`
  if (year < 2013) return `1 CD (${minutes} min)`
  return random.chance(0.5)
    ? `1 fichier audio (${minutes} min)`
    : `${2 + random.below(7)} fichiers audio (${minutes} min)`
}

function gameExtent(random: Random, pages: number): string {
  const booklet = `1 livret (${pages} p.)`
  const cards = `${random.pick([32, 36, 40, 48, 52, 54, 60, 64, 72, 90, 110])} cartes`
  const other = random.pick([
    "1 plateau",
    "1 affiche",
    "6 pions, 1 dé",
    "1 sablier",
    "12 photographies",
    "8 fiches",
    "1 clé USB",
  ])
  return random.chance(0.5) ? `${cards}, ${booklet}` : `${other}, ${cards}, ${booklet}`
}

const producerLines = typeset(producers.trim()).split("\n")
