const abbreviations = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["sts", "saints"],
  ["stes", "saintes"],
  ["nd", "notre dame"],
])

const articles = new Set(["le", "la", "les", "l"])
const stopWords = new Set([...articles, "de", "du", "des", "d", "et", "en", "a", "au", "aux", "sur", "sous"])

const intercommunalities: [RegExp, string][] = [
  [/^communaute (?:de )?communes\b/, "cc"],
  [/^communaute (?:d )?agglomeration\b/, "ca"],
  [/^communaute urbaine\b/, "cu"],
]
// Told from a name by its space: Ville-d’Avray is a commune.
const leadIn =
  /^\s*(?:commune|ville|mairie|agglom[eé]ration|d[eé]partement|r[eé]gion|canton|quartier|qpv)\s+(?:de la\s|de l['’]|du\s|des\s|de\s|d['’])?\s*(?=\S)/i

/**
 * A territory's name as search compares it: no accents, no case, hyphens and both apostrophes as spaces, `St` as saint,
 * `s/` as sur, œ as oe, a leading article dropped when something follows it.
 */
export function normaliseName(name: string): string {
  return withoutArticle(folded(name))
}

/** Every word of texts, normalised, each once: what a search may look for. */
export function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(folded(texts.join(" ")).split(" "))]
}

/** What someone typed, as search compares it: like a name, without "ville de" and with "communauté de communes" as cc. */
export function normaliseQuery(text: string): string {
  const bare = text.replace(leadIn, "")
  let query = folded(bare)
  for (const [pattern, short] of intercommunalities) query = query.replace(pattern, short)
  return withoutArticle(query)
}

/** The words of a normalised text that are worth comparing: small words go, unless nothing else is there. */
export function significantWords(normalised: string): string[] {
  const all = normalised.split(" ").filter((word) => word !== "")
  const kept = all.filter((word) => !stopWords.has(word))
  return [...new Set(kept.length === 0 ? all : kept)]
}

function folded(text: string): string {
  const lower = text.toLowerCase()
  return (lower.includes("/") ? unslashed(lower) : lower)
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => abbreviations.get(word) ?? word)
    .join(" ")
}

/** "s/" is sur and "s/s" is sous, where they are words of their own. */
function unslashed(lower: string): string {
  return lower
    .replaceAll(/(?<![\p{L}\p{N}])s\/s(?![\p{L}\p{N}])/gu, " sous ")
    .replaceAll(/(?<![\p{L}\p{N}])s\//gu, " sur ")
}

function withoutArticle(folded: string): string {
  const space = folded.indexOf(" ")
  return space > 0 && articles.has(folded.slice(0, space)) ? folded.slice(space + 1) : folded
}
