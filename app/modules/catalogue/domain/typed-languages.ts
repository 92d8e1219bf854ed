import { foldText } from "./filing-title.ts"
import { readLanguages } from "./language-code.ts"

/** Names of languages by their ISO 639-2/B code, as the form shows them, and codes by the names it understands. */
export type LanguageNames = { nameOf: ReadonlyMap<string, string>; codeOf: ReadonlyMap<string, string> }

/** Languages that a centre meets; any other goes by its code. */
export const usualLanguages = (
  "fre eng spa ger ita por ara tur chi rus pol rum dut cat oci bre baq cos alb arm bul cze dan est fin geo gre heb hin hun " +
  "ber kab kur lat lav lit mac mlg nor pan per rom ser slo slv som swa swe tam tha tib tig ukr urd vie wol bam ful lin snk gle jpn kor"
).split(" ")

/** The names of the usual languages: those of `shown` are shown, those of all are understood. */
export function languageNamesFrom(
  shown: (code: string) => string | undefined,
  others: readonly ((code: string) => string | undefined)[],
): LanguageNames {
  const nameOf = new Map<string, string>()
  const codeOf = new Map<string, string>()
  for (const naming of [shown, ...others]) {
    for (const code of usualLanguages) {
      const name = naming(code)
      const key = foldText(name ?? "")
      if (name === undefined || key === "" || codeOf.has(key)) continue
      codeOf.set(key, code)
      if (naming === shown) nameOf.set(code, name)
    }
  }
  return { nameOf, codeOf }
}

export function writeLanguages(codes: readonly string[], { nameOf }: LanguageNames): string {
  return codes.map((code) => nameOf.get(code) ?? code).join(", ")
}

/** Reads "français, anglais" or "fre ; en": codes, and what is no language. */
export function readTypedLanguages(typed: string, { codeOf }: LanguageNames): { codes: string[]; unknown: string[] } {
  const codes: string[] = []
  const unknown: string[] = []
  for (const part of typed.split(/[,;/\n]/)) {
    const text = part.trim()
    if (text === "") continue
    const named = codeOf.get(foldText(text))
    const read = named === undefined ? readLanguages(text) : [named]
    if (read === null) unknown.push(text)
    else codes.push(...read)
  }
  return { codes: [...new Set(codes)], unknown }
}
