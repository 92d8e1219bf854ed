import type { Level } from "./levels.ts"

/** What the page of a territory lists; the key is the word in addresses. */
export const territoryLists = [
  "departements",
  "intercommunalites",
  "communes",
  "quartiers-prioritaires-2024",
  "quartiers-prioritaires-2014",
  "quartiers",
  "contrats-de-ville",
  "anciennes-communes",
] as const

export type TerritoryList = (typeof territoryLists)[number]

export function isTerritoryList(text: string): text is TerritoryList {
  return territoryLists.some((list) => list === text)
}

const listsByLevel: Record<Level, readonly TerritoryList[]> = {
  region: [
    "departements",
    "intercommunalites",
    "quartiers-prioritaires-2024",
    "quartiers-prioritaires-2014",
    "contrats-de-ville",
  ],
  departement: [
    "intercommunalites",
    "communes",
    "quartiers-prioritaires-2024",
    "quartiers-prioritaires-2014",
    "quartiers",
    "contrats-de-ville",
  ],
  arrondissement: ["communes", "quartiers-prioritaires-2024", "quartiers-prioritaires-2014"],
  epci: ["communes", "quartiers-prioritaires-2024", "quartiers-prioritaires-2014", "quartiers", "contrats-de-ville"],
  ept: ["communes", "quartiers-prioritaires-2024", "quartiers-prioritaires-2014", "quartiers", "contrats-de-ville"],
  commune: [
    "quartiers-prioritaires-2024",
    "quartiers-prioritaires-2014",
    "quartiers",
    "contrats-de-ville",
    "anciennes-communes",
  ],
  qpv: ["communes", "contrats-de-ville"],
  neighbourhood: ["communes"],
  "contrat-de-ville": ["communes", "quartiers-prioritaires-2024", "quartiers-prioritaires-2014"],
}

/** The lists of a territory of this level, in the order of its page. */
export function listsOf(level: Level): readonly TerritoryList[] {
  return listsByLevel[level]
}
