const apostrophes = /[’ʼ‘`´′＇]/g
const elided = /(^|[^\p{L}\p{N}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/gu
// C.L.S.P.D. is one word.
const dotted = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu
const stopWords = new Set(
  "a au aux avec dans de des du en et la le les ou par pour sur un une the of and for in to".split(" "),
)

/** The words by which a text is found: lower case, without accents, elision, stop words nor plurals. Never empty for a text with a letter or a digit. */
export function keyWords(text: string): string[] {
  const words = wordsOf(text)
  const meaningful = words.filter((word) => !stopWords.has(word))
  return (meaningful.length === 0 ? words : meaningful).map(singular)
}

/** The words of a text as one key, the same for all its spellings; short enough for an index. */
export function searchKey(text: string): string {
  return keyWords(text).join(" ").slice(0, 300).toWellFormed()
}

/** What puts names in order: as `searchKey`, articles and plurals left in. */
export function sortKey(text: string): string {
  return (wordsOf(text).join(" ").slice(0, 200) || text.slice(0, 50)).toWellFormed()
}

/** True for a word that says nothing by itself: no name begins or ends with it. */
export function isStopWord(word: string): boolean {
  return wordsOf(word).every((one) => stopWords.has(one))
}

/** True when a typed word may stand for this acronym: "pré" is no PRE, "pre" and "PRE" are. */
export function mayBeAcronym(typed: string, acronym: string): boolean {
  const plain = typed.normalize("NFC").toLowerCase()
  return withoutAccents(plain) === plain || plain === acronym.toLowerCase()
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replace(apostrophes, "'").replace(elided, "$1")
  const joined = plain.replace(dotted, (letters) => letters.replaceAll(".", ""))
  return withoutAccents(joined).match(/[\p{L}\p{N}]+/gu) ?? []
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFC")
}

function singular(word: string): string {
  return word.length > 3 && /[^\d][sx]$/.test(word) ? word.slice(0, -1) : word
}
