import { typeset } from "./typography.ts"

/** Words that a sentence can take: a noun phrase with its article, a clause, a place, and the forms they take in it. */
export type Phrase = {
  text: string
  /** Without its article. */
  bare: string
  /** After "de", contracted or elided: "du quartier", "d’Albi". */
  of: string
  /** After "à", or as a place where one is: "au quartier", "en Ariège". */
  at: string
  gender: "m" | "f"
  plural: boolean
  /** What it names, whatever its article and number: to tell that the same thing was already said. */
  stem: string
}

/**
 * Reads a noun phrase as typed: "le lien social", "l’accès aux droits /m", "des familles /f", "Albi /m". What article
 * does not show its gender says it after a stroke.
 */
export function nounPhrase(typed: string): Phrase {
  const [, words = "", given] = /^(.*?)(?:\s*\/([mf]))?$/.exec(typeset(typed.trim())) ?? []
  const [, article = "", bare = ""] = /^(le |la |les |l’|un |une |des |)(.+)$/.exec(words) ?? []
  const shown = article === "le " || article === "un " ? "m" : article === "la " || article === "une " ? "f" : given
  if (shown !== "m" && shown !== "f") throw new Error(`No gender: ${typed}`)
  return {
    text: words,
    bare,
    of: afterDe(article, bare),
    at: afterA(article, bare),
    gender: shown,
    plural: article === "les " || article === "des ",
    stem: stemOf(bare),
  }
}

/** A clause or an infinitive: no article, elided with what comes before. */
export function clause(text: string): Phrase {
  return { text, bare: text, of: elided("de", text), at: `à ${text}`, gender: "m", plural: false, stem: text }
}

/** Whether two phrases name the same thing, one perhaps more precisely. */
export function isSameThing(one: Phrase, other: Phrase): boolean {
  return one.stem.startsWith(other.stem) || other.stem.startsWith(one.stem)
}

/** "qu’une salle", "que les habitants". */
export function afterQue(text: string): string {
  return elided("que", text)
}

/** "ce quartier", "cet atelier", "cette étude", "ces familles". */
export function demonstrative(phrase: Phrase): string {
  if (phrase.plural) return `ces ${phrase.bare}`
  if (phrase.gender === "f") return `cette ${phrase.bare}`
  return startsWithVowelSound(phrase.bare) ? `cet ${phrase.bare}` : `ce ${phrase.bare}`
}

export function elided(word: "de" | "que", text: string): string {
  return startsWithVowelSound(text) ? `${word.slice(0, -1)}’${text}` : `${word} ${text}`
}

// Words of these lists whose h forbids elision, and those that begin with a vowel and forbid it too.
const aspirated =
  /^(?:h(?:abous|aine|aïr|all|ameau|andicap|angar|arcel|arcèl|asard|auss|aut|avre|aguenau|éros|iérarch|ip-hop|onte|onteu|uit|ors|eurt|amm|albwachs)|onze|oui|y(?!pres))/i

const consonants = "lpcdmsrtgfbvqnjLPCDMSRTGFBVQNJ"

/** Whether "le", "de", "que" lose their vowel before this text. */
export function startsWithVowelSound(text: string): boolean {
  if (consonants.includes(text.charAt(0))) return false
  return /^[aàâæeéèêëiîïoôœuùûühy]/i.test(text) && !aspirated.test(text)
}

function stemOf(bare: string): string {
  return bare.replace(/[sx]?(?= |$)/g, "")
}

function afterDe(article: string, bare: string): string {
  if (article === "le ") return `du ${bare}`
  if (article === "les ") return `des ${bare}`
  if (article === "des " || article === "") return elided("de", bare)
  return elided("de", article + bare)
}

function afterA(article: string, bare: string): string {
  if (article === "le ") return `au ${bare}`
  if (article === "les ") return `aux ${bare}`
  return `à ${article}${bare}`
}
