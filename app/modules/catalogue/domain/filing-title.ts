const frenchArticles = /^(?:(?:les?|la|une?|des)\s+|l['’]\s*)(?=\S)/i

/**
 * The key under which a title files: lower case, without accents, punctuation nor leading French article (when the
 * record is in French or says no language).
 */
export function filingTitle(title: string, languages: string[]): string {
  const isFrench = languages.length === 0 || languages.includes("fre")
  const withoutArticle = isFrench ? title.replace(frenchArticles, "") : title
  return foldText(withoutArticle) || foldText(title) || title
}

/** Lower case letters and digits only, without accents, one space between words. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
