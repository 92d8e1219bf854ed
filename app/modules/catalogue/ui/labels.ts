import { languageNames } from "#platform/kernel/intl.ts"
import { baseLocale, getLocale, m } from "#platform/messages/index.ts"
import { terminologyCode } from "../domain/language-code.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { recordKinds } from "../domain/record-description.ts"

/** What kind of document this is, in a word. */
export function kindLabel(kind: RecordKind): string {
  return m[`catalogue_kind_${kind}`]()
}

/** The same from a value of the search index. */
export function kindLabelOf(value: string): string {
  const kind = recordKinds.find((known) => known === value)
  return kind === undefined ? value : kindLabel(kind)
}

/** The name of a language from its ISO 639-2 code: "fre" gives "français"; what is no code (typed in an address) gives itself. */
export function languageName(code: string): string {
  try {
    return languageNames(getLocale()).of(terminologyCode(code)) ?? code
  } catch {
    return code
  }
}

/** The lang attribute of a document's own words (its title): undefined when unknown, or the language of the page itself. */
export function documentLang(code: string | null | undefined): string | undefined {
  const tag = languageTag(code)
  return tag === getLocale() ? undefined : tag
}

/** That of its abstract, which a centre writes in its own language whatever that of the document: known of French documents only. */
export function abstractLang(code: string | null | undefined): string | undefined {
  return languageTag(code) === baseLocale ? documentLang(code) : undefined
}

/** The code for the lang attribute (BCP 47): "fre" gives "fr"; undefined when nothing is known. */
export function languageTag(code: string | null | undefined): string | undefined {
  if (code === null || code === undefined) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(terminologyCode(code))
    return tag === "und" || tag === "mul" ? undefined : tag
  } catch {
    return undefined
  }
}
