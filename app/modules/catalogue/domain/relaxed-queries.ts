type Understood = { wanted: { text: string; phrase: boolean; field: string | null }[]; unwanted: string[] }

export type RelaxedQuery = { query: string; without: string }

const fieldWords: Record<string, string> = {
  author: "auteur",
  title: "titre",
  subject: "sujet",
  publisher: "editeur",
  series: "collection",
  number: "isbn",
}

/**
 * A query as it was understood, each time with one of the things wanted left out, then with one of them alone: two lists, the
 * second to be tried when the first finds nothing. None for a single word.
 */
export function relaxedQueries({ wanted, unwanted }: Understood): RelaxedQuery[][] {
  if (wanted.length < 2) return []
  const pieces = wanted.map(({ text, phrase, field }) => {
    const said = phrase ? `"${text}"` : text
    return field === null ? said : `${fieldWords[field] ?? field}:${said}`
  })
  const end = unwanted.map((word) => `-${word}`)
  const without = pieces.map((piece, at) => ({
    without: piece,
    query: [...pieces.slice(0, at), ...pieces.slice(at + 1), ...end].join(" "),
  }))
  const alone = pieces.map((piece, at) => ({
    without: [...pieces.slice(0, at), ...pieces.slice(at + 1)].join(", "),
    query: [piece, ...end].join(" "),
  }))
  return pieces.length === 2 ? [without] : [without, alone]
}
