// Capitals, digits and the signs that stand inside a "sigle": QPV, NPNRU, R&D, C.L.S.P.D., H-LM, CO2.
const shape = /^[\p{Lu}\d][\p{Lu}\d.&'’\-/]*$/u

/**
 * True when a synonym is an acronym: one word of 2 to 12 capitals, at least two of them letters, beside a preferred label
 * that is not itself in capitals (in a thesaurus typed in capitals nothing can be told).
 */
export function looksLikeAcronym(synonym: string, preferred: string): boolean {
  if (synonym.length < 2 || synonym.length > 12) return false
  if (!shape.test(synonym)) return false
  if ((synonym.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false
  return /\p{Ll}/u.test(preferred)
}
