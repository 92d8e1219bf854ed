import { languageNames } from "#platform/kernel/intl.ts"
import type { Locale } from "#platform/kernel/typography.ts"
import { terminologyCode } from "./language-code.ts"
import type { LanguageNames } from "./typed-languages.ts"
import { languageNamesFrom } from "./typed-languages.ts"

/** Names of languages for a form in this language: names in the other one are understood too. */
export function formLanguages(locale: Locale): LanguageNames {
  const found = made.get(locale)
  if (found !== undefined) return found
  const other = locale === "fr" ? "en" : "fr"
  const fresh = languageNamesFrom(naming(locale), [naming(other)])
  made.set(locale, fresh)
  return fresh
}

const made = new Map<Locale, LanguageNames>()

function naming(locale: Locale): (code: string) => string | undefined {
  return (code) => languageNames(locale).of(terminologyCode(code))
}
