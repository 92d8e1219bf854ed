/** The first word of a search that no document has and that is written as acronyms are: one is told to write it out. */
export function unknownAcronym(query: string, unknown: readonly string[]): string | undefined {
  return query
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => /^\p{Lu}{2,6}$/u.test(word) && unknown.includes(word.toLowerCase()))
}
