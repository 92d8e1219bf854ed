import type { Dated } from "./language/dated-list.ts"
import { datedList, drawDated } from "./language/dated-list.ts"
import type { Phrase } from "./language/phrase.ts"
import { nounPhrase } from "./language/phrase.ts"
import type { Random } from "./language/random.ts"
import { hashText } from "./language/random.ts"
import { typeset } from "./language/typography.ts"
import { departements, neighbourhoods, regions } from "./words/areas.ts"
import { communesElsewhere, communesOfCentres } from "./words/communes.ts"

export const placeLevels = ["neighbourhood", "commune", "agglomeration", "departement", "region"] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** Where a document is about. */
export type Place = {
  level: PlaceLevel
  /** The centre whose area it lies in, or null. */
  centre: number | null
  commune: Commune
  /** What each slot of a template says of it. */
  slots: Partial<Record<PlaceSlot, Phrase>>
  /** The town where those who answer for it sit. */
  seat: string
  /** Territory covered: heading and code (COM-31555, DEP-31, REG-76), null when today's map has none. */
  heading: { label: string; code: string | null }
}

export type Commune = { code: string; name: Phrase; departement: Area }
export type PlaceSlot = "lieu" | "alieu" | "ville" | "agglo" | "quartier" | "cite" | "dept" | "region"
/** What templates may ask of a place. */
export const placeSlots: ReadonlySet<string> = new Set<PlaceSlot>([
  "lieu",
  "alieu",
  "ville",
  "agglo",
  "quartier",
  "cite",
  "dept",
  "region",
])
type Area = { code: string | null; name: Phrase; seat: string }

/** What a template asks of a place decides its level. */
export function levelFor(slots: ReadonlySet<string>, isWide: boolean, random: Random): PlaceLevel {
  if (slots.has("quartier") || slots.has("cite")) return "neighbourhood"
  if (slots.has("dept")) return "departement"
  if (slots.has("region")) return "region"
  if (slots.has("ville")) return isWide || random.chance(0.8) ? "commune" : "neighbourhood"
  if (slots.has("agglo")) return "agglomeration"
  return placeLevels[random.weighted([isWide ? 0 : 24, 50, 8, 11, 7])] ?? "commune"
}

/** A place of that level in the area of one centre (null: outside all), as that year named it. */
export function drawPlace(random: Random, level: PlaceLevel, centre: number | null, year: number): Place {
  const commune = random.pick(centre === null ? elsewhere : (ofCentres[centre] ?? elsewhere))
  const place = { level, centre, commune, seat: commune.name.text }
  const own = { label: `${commune.name.text} (${commune.departement.name.bare})`, code: `COM-${commune.code}` }
  const town = { ville: commune.name, agglo: agglomeration(commune.name) }
  if (level === "commune") return { ...place, slots: { ...town, ...located(commune.name) }, heading: own }
  if (level === "agglomeration") return { ...place, slots: { ...town, ...located(town.agglo) }, heading: own }
  if (level === "neighbourhood") {
    const cite = neighbourhoodOf(commune, random)
    const quartier = neighbourhoodPhrase(cite)
    const within = random.chance(0.7) ? inTown(quartier, " à ", commune.name) : inTown(cite, " (", commune.name)
    return { ...place, slots: { ...town, cite, quartier, ...located(within) }, heading: own }
  }
  if (level === "region") {
    const region = regionOf(centre, year, random)
    if (region !== null) {
      const slots = { region: region.name, ...located(region.name) }
      return { ...place, seat: region.seat, slots, heading: heading(region, "REG") }
    }
  }
  const { departement } = commune
  const slots = { dept: departement.name, ...located(departement.name) }
  return { ...place, seat: departement.seat, slots, heading: heading(departement, "DEP") }
}

/** A town of the area of a centre, for bodies that have no other place. */
export function drawCommune(random: Random, centre: number | null): Commune {
  return random.pick(centre === null ? elsewhere : (ofCentres[centre] ?? elsewhere))
}

function located(phrase: Phrase): { lieu: Phrase; alieu: Phrase } {
  return { lieu: phrase, alieu: { ...phrase, text: phrase.at } }
}

function heading(area: Area, prefix: string): Place["heading"] {
  const label = area.name.bare.charAt(0).toUpperCase() + area.name.bare.slice(1)
  return { label, code: area.code === null ? null : `${prefix}-${area.code}` }
}

function agglomeration(town: Phrase): Phrase {
  const text = `agglomération ${town.of}`
  return {
    text: `l’${text}`,
    bare: text,
    of: `de l’${text}`,
    at: `dans l’${text}`,
    gender: "f",
    plural: false,
    stem: text,
  }
}

function neighbourhoodPhrase(cite: Phrase): Phrase {
  const bare = /^(?:Saint|Sainte|Jean|Prévert|Pasteur|Mermoz|Bel|Mont|Bon|Pré|Clair|Maur|Grand-V|Roug)/.test(cite.text)
    ? `quartier ${cite.text}`
    : `quartier ${cite.of}`
  return { text: `le ${bare}`, bare, of: `du ${bare}`, at: `dans le ${bare}`, gender: "m", plural: false, stem: bare }
}

function inTown(part: Phrase, link: " à " | " (", town: Phrase): Phrase {
  const end = link === " (" ? ` (${town.text})` : ` ${town.at}`
  return { ...part, text: part.text + end, bare: part.bare + end, of: part.of + end, at: part.at + end }
}

/** A town has the same few neighbourhoods in every record. */
function neighbourhoodOf(commune: Commune, random: Random): Phrase {
  const start = hashText(commune.code)
  const name = allNeighbourhoods[(start + random.below(6) * 13) % allNeighbourhoods.length]
  return name?.item ?? commune.name
}

function regionOf(centre: number | null, year: number, random: Random): Area | null {
  const own = allRegions.filter(({ item }) => item.centre === centre)
  const place = own.length === 0 ? -1 : drawDated(random, own, year, () => true)
  return own[place]?.item ?? null
}

const allDepartements = new Map(
  datedList(departements, (line) => {
    const [, code = "", name = "", word = "", seat = ""] = /^(\S+) (.*) (\S+) \| (.*)$/.exec(line) ?? []
    return { code, name: whereOne(nounPhrase(name), word), seat }
  }).map(({ item }) => [item.code, item] as const),
)

const allRegions: Dated<Area & { centre: number }>[] = datedList(regions, (line) => {
  const [, centre = "", code = "", name = "", word = "", seat = ""] = /^(\d) (\S+) (.*) (\S+) \| (.*)$/.exec(line) ?? []
  return { centre: Number(centre), code: code === "-" ? null : code, name: whereOne(nounPhrase(name), word), seat }
})

const allNeighbourhoods = datedList(neighbourhoods, nounPhrase)

const ofCentres = communesOfCentres.map(readCommunes)
const elsewhere = readCommunes(communesElsewhere)

/** "dans le Gers", "en Ariège", "à La Réunion". */
function whereOne(name: Phrase, word: string): Phrase {
  return { ...name, at: `${word.replace("_", " ")} ${word === "dans" ? name.text : name.bare}` }
}

function readCommunes(typed: string): Commune[] {
  return typed.split("; ").map((entry) => {
    const [, code = "", name = ""] = /^(\S+) (.*)$/.exec(typeset(entry)) ?? []
    const departement = allDepartements.get(code.startsWith("97") ? code.slice(0, 3) : code.slice(0, 2))
    if (departement === undefined) throw new Error(`No département for ${entry}`)
    return { code, name: townPhrase(name), departement }
  })
}

/** "Le Mans": du Mans, au Mans; "La Rochelle": de La Rochelle, à La Rochelle. */
function townPhrase(name: string): Phrase {
  const article = /^(Le|Les) (.*)$/.exec(name)
  const lower = nounPhrase(article === null ? `${name} /m` : `${article[1]?.toLowerCase()} ${article[2]} /m`)
  return { ...lower, text: name, bare: name, plural: false }
}
