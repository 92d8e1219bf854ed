import type { Locale } from "./typography.ts"

// Making one of these costs fifty times what using it does: each is made once for its language and options.
const made = new Map<string, unknown>()

export const regions: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" }

export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(regions[locale], options))
}

export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(regions[locale], options))
}

export function listFormat(locale: Locale): Intl.ListFormat {
  return once(`list ${locale}`, () => new Intl.ListFormat(regions[locale], { type: "conjunction" }))
}

/** Names of languages; undefined is answered for a code that has none. */
export function languageNames(locale: Locale): Intl.DisplayNames {
  return once(`language ${locale}`, () => new Intl.DisplayNames(locale, { type: "language", fallback: "none" }))
}

function once<T>(key: string, make: () => T): T {
  const found = made.get(key) as T | undefined
  if (found !== undefined) return found
  const fresh = make()
  made.set(key, fresh)
  return fresh
}
