import type { WorkKind } from "./genre.ts"
import type { Random } from "./language/random.ts"
import { sumsOf } from "./language/random.ts"
import type { Person } from "./people.ts"
import { demoCentres } from "./words/centres.ts"
import type { Copy } from "./work.ts"

const howMany = [58, 22, 11, 6, 3]

/** Who holds a document: one to five centres, the one that catalogued it first; a local one stays mostly in its area. */
export function drawHolders(random: Random, area: number | null, isLocal: boolean): number[] {
  const count = isLocal ? (random.chance(0.86) ? 1 : 2) : random.weighted(howMany) + 1
  const holders: number[] = isLocal && area !== null ? [area] : []
  while (holders.length < count) {
    const drawn = random.summed(shareSums)
    if (!holders.includes(drawn)) holders.push(drawn)
  }
  return holders
}

const shareSums = sumsOf(demoCentres.map(({ share }) => share))

export type Shelved = {
  kind: WorkKind | "periodical"
  index: number
  shelf: string
  year: number
  maker: string
  host: string | null
}

/** The copies of a document in the centres that hold it, each with its shelf mark in the manner of the house. */
export function drawCopies(random: Random, holders: number[], work: Shelved): Copy[] {
  if (work.kind === "web_page") return []
  return holders.flatMap((centre, rank) => {
    const count = work.kind === "teaching_tool" || work.kind === "book" ? (random.chance(0.06) ? 2 : 1) : 1
    return Array.from({ length: count }, (_, at): Copy => {
      const isPart = work.kind === "article"
      return {
        centre,
        section: sections[work.kind] ?? null,
        shelfMark: shelfMark(centre, work, at),
        barcode: isPart || work.kind === "periodical" ? null : barcode(centre, work.index, rank, at),
        note: random.chance(0.03) ? random.pick(notes) : null,
      }
    })
  })
}

/** The first three letters of the name under which it is filed, in capitals without accents. */
export function filingLetters(maker: string): string {
  const named = maker.replace(/^(?:L’|Le |La |Les |Ville de |Ville d’)/, "")
  const plain = named
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toUpperCase()
  return plain.slice(0, 3).padEnd(3, "X")
}

export function makerName(person: Person | null, body: string): string {
  return person === null ? body : person.family
}

function shelfMark(centre: number, work: Shelved, copy: number): string {
  const second = copy > 0 ? ` ex. ${copy + 1}` : ""
  const shelving = demoCentres[centre]?.shelving ?? "running"
  if (work.host !== null) return shelving === "class-author" ? `P ${work.host}` : `REV ${work.host}`
  const letters = filingLetters(work.maker)
  const prefix = prefixes[work.kind] ?? ""
  const number = ((work.index * 37 + centre * 101) % 900) + 1
  if (shelving === "theme-number") return `${prefix}${work.shelf} ${String(number).padStart(3, "0")}${second}`
  if (shelving === "theme-author") return `${prefix}${work.shelf} ${letters}${second}`
  if (shelving === "class-author")
    return `${prefix}${classes[work.shelf] ?? "9"}.${(number % 9) + 1} ${letters}${second}`
  return `${String(work.year).slice(2)}-${String(number + 1000)}${second}`
}

function barcode(centre: number, index: number, rank: number, copy: number): string {
  const prefix = demoCentres[centre]?.barcodes ?? "0000"
  return `${prefix}${String(index).padStart(6, "0")}${rank}${copy}`
}

const sections: Partial<Record<WorkKind | "periodical", string>> = {
  article: "Périodiques",
  periodical: "Périodiques",
  periodical_issue: "Périodiques",
  video: "Vidéothèque",
  audio: "Sonothèque",
  teaching_tool: "Outils pédagogiques",
  grey_literature: "Littérature grise",
}
const prefixes: Partial<Record<WorkKind | "periodical", string>> = {
  teaching_tool: "OUT ",
  video: "DVD ",
  audio: "SON ",
  thesis: "TH ",
}
const notes = ["Don", "Exemplaire annoté", "Consultation sur place", "Reliure fragile", "Double déposé en réserve"]
const classes: Record<string, string> = {
  ILL: "1",
  FLE: "1",
  PV: "2",
  PAR: "2",
  REN: "3",
  HAB: "3",
  HPR: "3",
  CDV: "3",
  SEG: "2",
  MOB: "3",
  DSL: "2",
  EDU: "4",
  ECO: "4",
  FAM: "4",
  JEU: "4",
  EMP: "5",
  DEV: "5",
  MET: "8",
  EGA: "6",
  VIF: "6",
  DIS: "6",
  IMM: "6",
  HIS: "7",
  LAI: "6",
  PRE: "9",
  MED: "9",
  JUS: "9",
  SAN: "5",
  SME: "5",
  VIE: "5",
  PAU: "5",
  NUM: "7",
  CUL: "7",
  SPO: "7",
  ASS: "2",
  ENV: "3",
  EVA: "8",
  OBS: "8",
  TER: "2",
}
