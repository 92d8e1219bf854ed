type Understood = { wanted: { text: string; phrase: boolean; field: string | null }[]; unwanted: string[] }

const fieldWords: Record<string, string> = {
  author: "auteur",
  title: "titre",
  subject: "sujet",
  publisher: "editeur",
  series: "collection",
  number: "isbn",
}

/** A query as it was understood, each time with one of the things wanted left out; none for a single word. */
export function relaxedQueries({ wanted, unwanted }: Understood): { query: string; without: string }[] {
  if (wanted.length < 2) return []
  const pieces = wanted.map(({ text, phrase, field }) => {
    const said = phrase ? `"${text}"` : text
    return field === null ? said : `${fieldWords[field] ?? field}:${said}`
  })
  const end = unwanted.map((word) => `-${word}`)
  return pieces.map((without, at) => ({
    without,
    query: [...pieces.slice(0, at), ...pieces.slice(at + 1), ...end].join(" "),
  }))
}
