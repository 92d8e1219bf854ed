import { drawHolders, filingLetters } from "./holdings.ts"
import type { Random } from "./language/random.ts"
import type { Periodical } from "./publications.ts"
import type { Work } from "./work.ts"

const rhythms: Record<number, string> = {
  2: "Semestriel",
  3: "Quadrimestriel",
  4: "Trimestriel",
  6: "Bimestriel",
  8: "Huit numéros par an",
  10: "Mensuel, dix numéros par an",
}

/** The record of a periodical itself. */
export function composePeriodical(random: Random, periodical: Periodical, id: string): Work {
  const { title, subtitle, from, to, frequency, place, publisher, issn } = periodical
  const holders = [...new Set([...drawHolders(random, null, false), ...drawHolders(random, null, false)])].slice(0, 5)
  return {
    id,
    kind: "periodical",
    form: "Périodique",
    title,
    subtitle,
    responsibility: publisher,
    makers: [{ kind: "body", name: publisher, role: "070", rank: "secondary" }],
    edition: null,
    place,
    publisher,
    date: to === 9999 ? `${from}-` : `${from}-${to}`,
    year: from,
    extent: { pages: "vol.", details: "ill.", size: random.chance(0.5) ? "30 cm" : "24 cm", joined: null },
    series: null,
    host: null,
    isbn: null,
    issn,
    languages: ["fre"],
    originalLanguage: null,
    notes: [rhythms[frequency] ?? "Périodicité irrégulière"],
    thesisNote: null,
    contents: null,
    abstract: null,
    themes: [],
    territories: [],
    keywords: [],
    dewey: null,
    link: null,
    holders,
    copies: holders.map((centre) => ({
      centre,
      section: "Périodiques",
      shelfMark: `REV ${filingLetters(title)}`,
      barcode: null,
      note: `État de collection : ${Math.max(from, from + random.below(8))}-${to === 9999 ? "" : to}`,
    })),
    entered: `${Math.max(from, 1994)}0${1 + random.below(9)}15`,
  }
}
