import type { CoveredTerritory, RecordDescription } from "./record-description.ts"

const levels: Record<string, string> = { COM: "commune", DEP: "departement", REG: "region", EPCI: "epci", QPV: "qpv" }

/**
 * The territories that a document covers, each once: those chosen for it, and the places among its subjects that come with a code
 * of the official geographic code ("COM-13055", scheme "cog").
 */
export function territoriesCovered(
  description: Pick<RecordDescription, "subjects"> & Partial<RecordDescription>,
): CoveredTerritory[] {
  const named = description.subjects.flatMap(({ kind, scheme, authorityId, parts }): CoveredTerritory[] => {
    if (kind !== "place" || scheme !== "cog") return []
    const [, level = "", code = ""] = /^([A-Z]+)-([0-9A-Z]+)$/.exec(authorityId ?? "") ?? []
    const word = levels[level]
    return word === undefined ? [] : [{ code: `${word}:${code}`, label: parts[0] }]
  })
  return [...new Map([...named, ...(description.territories ?? [])].map((one) => [one.code, one])).values()]
}
