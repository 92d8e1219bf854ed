/** The levels of a territory, in the order lists show them; the word in an address is the code with a hyphen. */
export const levels = [
  "region",
  "departement",
  "arrondissement",
  "epci",
  "ept",
  "commune",
  "qpv",
  "neighbourhood",
  "contrat-de-ville",
] as const

export type Level = (typeof levels)[number]

export function isLevel(text: string): text is Level {
  return levels.some((level) => level === text)
}

/** How a commune row stands: alive today, a part of one, or gone. */
export const communeStatuses = ["current", "deleguee", "associee", "arrondissement", "former"] as const
export type CommuneStatus = (typeof communeStatuses)[number]

export function isCommuneStatus(text: string): text is CommuneStatus {
  return communeStatuses.some((status) => status === text)
}

const addressWords: Record<Level, string> = {
  region: "region",
  departement: "departement",
  arrondissement: "arrondissement",
  epci: "epci",
  ept: "ept",
  commune: "commune",
  qpv: "qpv",
  neighbourhood: "quartier",
  "contrat-de-ville": "contrat-de-ville",
}

/** The word of a level in an address: `quartier` for a centre's own neighbourhood. */
export function addressWordOf(level: Level): string {
  return addressWords[level]
}

/** The level an address names, or null. */
export function levelOfAddressWord(word: string): Level | null {
  return levels.find((level) => addressWords[level] === word) ?? null
}

/** The identity of a territory everywhere in the product: `commune:31555`. */
export function territoryId(level: Level, code: string): string {
  return `${level}:${code}`
}

/** Whether a text has the form of a code at all: letters, digits and hyphens. */
export function isCode(text: string): boolean {
  return /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/.test(text)
}

/** The code as the lists write it, whatever the case of an address; a centre chooses its own. */
export function canonicalCode(level: Level, code: string): string {
  return level === "neighbourhood" ? code : code.toUpperCase()
}

/** Reads `commune:31555` back into its two halves, or null when it is not an identity. */
export function parseTerritoryId(id: string): { level: Level; code: string } | null {
  const colon = id.indexOf(":")
  const level = levels.find((known) => known === id.slice(0, colon))
  const code = id.slice(colon + 1)
  return colon < 1 || level === undefined || code === "" ? null : { level, code }
}
