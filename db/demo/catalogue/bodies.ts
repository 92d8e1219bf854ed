import type { Dated } from "./language/dated-list.ts"
import { datedList, drawDated } from "./language/dated-list.ts"
import type { Phrase } from "./language/phrase.ts"
import { nounPhrase } from "./language/phrase.ts"
import type { Random } from "./language/random.ts"
import { capitalised, typeset } from "./language/typography.ts"
import type { Commune, Place } from "./place.ts"
import * as words from "./words/bodies.ts"

/** A body that writes, orders or publishes: its name as a heading, and where it is. */
export type Body = { name: string; place: string }

export function drawNational(random: Random, year: number): Body {
  return { name: capitalised(pick(random, nationals, year).bare), place: "Paris" }
}

export function drawFirm(random: Random, year: number): Body {
  const place = drawDated(random, firms, year, () => true)
  const firm = firms[place]
  return { name: firm?.item.text ?? "Atelier d’études", place: firmTowns[place % firmTowns.length] ?? "Paris" }
}

/** An association of the town; the same name may live in several. */
export function drawAssociation(random: Random, year: number, commune: Commune): Body {
  return { name: pick(random, associations, year).text, place: commune.name.text }
}

/** The authority that answers for a place: town, agglomeration, département or region, as that year named it. */
export function authorityOf(place: Place, random: Random, year: number): Body {
  const town = place.commune.name
  const { dept, region } = place.slots
  if (place.level === "region" && region !== undefined) {
    const name = random.chance(0.6) ? `Conseil régional ${ofArea(region)}` : `Préfecture de région ${region.bare}`
    return { name, place: place.seat }
  }
  if (place.level === "departement" && dept !== undefined) {
    const council = year < 2015 ? "Conseil général" : "Conseil départemental"
    return { name: random.chance(0.7) ? `${council} ${dept.of}` : `Préfecture ${dept.of}`, place: place.seat }
  }
  if (place.level === "agglomeration" && year >= 2000)
    return { name: `Communauté d’agglomération ${town.of}`, place: town.text }
  if (random.chance(0.16)) return { name: `Office public de l’habitat ${town.of}`, place: town.text }
  return { name: `${random.chance(0.85) ? "Ville" : "Centre communal d’action sociale"} ${town.of}`, place: town.text }
}

export function drawUniversity(random: Random, year: number): string {
  const place = drawDated(random, universities, year, () => true)
  return universities[place]?.item ?? "Université de Paris"
}

export function drawDiscipline(random: Random, theme: string): string {
  const fit = disciplines.filter(({ themes }) => themes.has("*") || themes.has(theme))
  return random.pick(fit).name
}

/** "d’Occitanie", "des Pays de la Loire". */
function ofArea(region: Phrase): string {
  return region.gender === "f" && !region.plural ? nounPhrase(`${region.bare} /f`).of : region.of
}

function pick(random: Random, list: readonly Dated<Phrase>[], year: number): Phrase {
  const place = drawDated(random, list, year, () => true)
  const found = list[place] ?? list.at(-1)
  if (found === undefined) throw new Error("No body.")
  return found.item
}

const nationals = datedList(words.nationalBodies, nounPhrase)
const firms = datedList(words.studyFirms, (line) => nounPhrase(line))
const associations = datedList(words.associations, (line) => nounPhrase(line))
const universities = datedList(words.universities, typeset)
const disciplines = typeset(words.disciplines)
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", themes = ""] = line.split(/\u00a0?: /)
    return { name, themes: new Set(themes.split(" ")) }
  })
const firmTowns = [
  "Paris",
  "Lyon",
  "Toulouse",
  "Nantes",
  "Lille",
  "Marseille",
  "Rennes",
  "Montreuil",
  "Grenoble",
  "Strasbourg",
  "Bordeaux",
]
