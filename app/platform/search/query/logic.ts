type Queries = readonly (string | undefined)[]

/** Conditions of a tsquery joined by "and"; undefined ones ask for nothing. */
export function all(queries: Queries): string | undefined {
  return joined([...new Set(queries)], " & ")
}

/** Conditions of a tsquery joined by "or". */
export function any(queries: Queries): string | undefined {
  return joined([...new Set(queries)], " | ")
}

/** Conditions on words that follow each other; a word may come twice ("porte-à-porte"). */
export function following(queries: Queries): string | undefined {
  return joined(queries, " <-> ")
}

function joined(queries: Queries, sign: string): string | undefined {
  const kept = queries.filter((query) => query !== undefined)
  return kept.length < 2 ? kept[0] : `(${kept.join(sign)})`
}
