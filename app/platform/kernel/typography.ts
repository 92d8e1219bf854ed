import { listFormat, numberFormat } from "./intl.ts"

/** The languages of the pages. */
export type Locale = "fr" | "en"

/** Espace fine insécable, before ; ! ? % and between thousands. */
export const thinSpace = "\u202f"
/** Espace mots insécable, before : and inside « ». */
export const noBreakSpace = "\u00a0"

/** A text between the quotation marks of its language: «\u00a0mot\u00a0», “word”. */
export function quote(text: string, locale: Locale): string {
  return locale === "fr" ? `«${noBreakSpace}${text}${noBreakSpace}»` : `“${text}”`
}

/**
 * French text typed with a keyboard, as a printer would set it: ’ « » … and no-break spaces. Only spaces already there change,
 * so that addresses, hours and codes stay whole; applying it twice changes nothing. (Imprimerie nationale, Lexique.)
 */
export function setFrench(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=[\p{L}«"])/gu, "’")
    .replace(/(?<!\.)\.\.\.(?!\.)/g, "…")
    .replace(/(?<=^|[\s(’[])"(?! )([^"\n]*[^"\s])"(?=$|[\s).,;:!?…\]])/gm, "«$1»")
    .replace(/(?<! ) +([;!?])(?=$|[\s»)!?…])/gm, `${thinSpace}$1`)
    .replace(/(?<! ) +:(?=$|\s)/gm, `${noBreakSpace}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${noBreakSpace}`)
    .replace(/(?<![ \u00a0\u202f])[ \u00a0\u202f]*»/g, `${noBreakSpace}»`)
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replaceAll(" ", thinSpace))
    .replace(/(?<=\d) (?=[%‰])/g, thinSpace)
    .replace(/(?<=\d) (?=(?:€|h|p\.|min|km|ko|Mo|Go)(?![\p{L}\d]))/gu, noBreakSpace)
    .replace(/(?<=(?:^|[\s(])(?:n°|p\.|art\.|vol\.|M\.|Mme|MM\.)) (?=\S)/gm, noBreakSpace)
}

/** A number: 1 234,5 in French, 1,234.5 in English. `decimals` are kept exactly; without, at most two. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return formatQuantity(value, locale, digits)
}

/** A ratio as a percentage: 0.142 gives 14,2 % in French. */
export function formatPercent(ratio: number, locale: Locale, decimals = 1): string {
  return formatQuantity(ratio, locale, { style: "percent", maximumFractionDigits: decimals })
}

/** A size in bytes as one reads it: 812 octets, 4 ko, 1,2 Mo (powers of ten). */
export function formatBytes(bytes: number, locale: Locale): string {
  let [size, rank] = [bytes, 0]
  // Rounding comes first: 999 960 bytes are 1 Mo, not 1 000 ko.
  while (rank < byteUnits.length - 1 && Math.round(size * 10) >= 10_000) {
    size /= 1000
    rank += 1
  }
  const unit = byteUnits[rank] ?? "byte"
  const unitDisplay = unit === "byte" ? "long" : "short"
  return formatQuantity(size, locale, { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 })
}

/** Intl's figure with the printer's spaces and minus sign, whatever the version of its data. */
export function formatQuantity(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const parts = numberFormat(locale, options).formatToParts(value)
  return parts.map((part) => setPart(part, locale, options.style === "percent")).join("")
}

/** "a, b et c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items)
}

/** 1er, 2e (or 1re, for a feminine word) in French; 1st, 2nd in English. */
export function formatOrdinal(value: number, locale: Locale, gender: "masculine" | "feminine" = "masculine"): string {
  if (locale === "en") return `${value}${englishSuffixes[englishOrdinals.select(value)] ?? "th"}`
  if (value !== 1) return `${value}e`
  return gender === "feminine" ? "1re" : "1er"
}

const byteUnits = ["byte", "kilobyte", "megabyte", "gigabyte"] as const
const englishOrdinals = new Intl.PluralRules("en", { type: "ordinal" })
const englishSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" }

function setPart({ type, value }: Intl.NumberFormatPart, locale: Locale, thin: boolean): string {
  if (type === "minusSign") return "−"
  if (type === "group" && locale === "fr") return thinSpace
  if (type === "literal" && value.trim() === "") return thin ? thinSpace : noBreakSpace
  return value
}
