/**
 * One index holds words, where they stand and facets, told apart by their first sign: a plain lexeme is a word anywhere.
 * A condition on any of them is then read from the index alone, without opening a row.
 */
export const inTitle = (lexeme: string): string => `t/${lexeme}`
export const inHead = (lexeme: string): string => `s/${lexeme}`
export const inField = (field: string, lexeme: string): string => `@${field}/${lexeme}`
/** Two words that follow each other in a title, common words between them left out. */
export const linkInTitle = (one: string, other: string): string => `l/${one} ${other}`
/** Two very common words of a text with the words between them, so that an exact phrase of them is read from the index alone. */
export const linkInText = (one: string, between: readonly string[], other: string): string =>
  `n/${[one, ...between, other].join(" ")}`
/** A title that consists of these words. */
export const wholeTitle = (lexemes: readonly string[]): string => `=${lexemes.join(" ")}`
export const ofFacet = (code: number): string => `#${code}`

/** What every entry has, so that a query of nothing but unwanted words reads the index too. */
export const everything = "*"

/** A lexeme as PostgreSQL reads it within a tsvector or a tsquery. */
export function quoteLexeme(lexeme: string): string {
  return `'${escapeLexeme(lexeme)}'`
}

export function escapeLexeme(lexeme: string): string {
  return lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")
}
