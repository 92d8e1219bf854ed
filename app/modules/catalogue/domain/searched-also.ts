type Alternative = { text: string; language?: string | undefined }

/**
 * Of the words that were looked for beside the typed ones, those that a reader is told of: French, which the base is in, those of their
 * own language, and those of no language. Others are looked for without a word.
 */
export function searchedAlso(alternatives: readonly Alternative[], locale: string): string[] {
  return alternatives
    .filter(({ language }) => language === undefined || language === "fr" || language === locale)
    .map(({ text }) => text)
}
