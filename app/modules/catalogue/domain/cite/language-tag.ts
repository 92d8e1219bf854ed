import { foldText } from "../filing-title.ts"
import { readLanguages, terminologyCode } from "../language-code.ts"

const names = new Map(
  Object.entries({
    fre: "francais french",
    eng: "anglais english",
    spa: "espagnol spanish castillan",
    ger: "allemand german",
    ita: "italien italian",
    por: "portugais portuguese",
    ara: "arabe arabic",
    dut: "neerlandais dutch",
    rum: "roumain romanian",
    rus: "russe russian",
    tur: "turc turkish",
    pol: "polonais polish",
    chi: "chinois chinese",
    cat: "catalan",
    bre: "breton",
    oci: "occitan",
  }).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const)),
)

/** Reads languages as files name them ("fr", "fr-FR", "fre", "Français", "fr;en"): ISO 639-2/B codes, or null when one is unknown. */
export function readLanguageText(typed: string): string[] | null {
  const found: string[] = []
  for (const part of typed.split(/\s*(?:[;,/|]|\band\b|\bet\b)\s*/i)) {
    if (part.trim() === "") continue
    const codes = readLanguages(part.trim().replace(/^([a-z]{2,3})[-_][a-z]{2}$/i, "$1"))
    const name = names.get(foldText(part))
    if (name !== undefined) found.push(name)
    else if (codes === null || codes.some((code) => !isKnown(code))) return null
    else found.push(...codes)
  }
  return found.length > 0 ? [...new Set(found)] : null
}

/** The shortest standard tag (BCP 47) of an ISO 639-2/B code: "fr" for "fre". */
export function languageTag(code: string): string {
  const tag = terminologyCode(code)
  return /^[a-z]{3}$/.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? tag) : code
}

/** Three letters mean a language when somebody named it: "xyz" has no name. */
function isKnown(code: string): boolean {
  const tag = terminologyCode(code)
  return languageNames.of(tag) !== undefined
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" })
