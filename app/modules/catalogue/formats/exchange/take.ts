import { readLanguageText } from "../../domain/cite/language-tag.ts"
import { digitsWithCheck } from "../../domain/standard-number.ts"
import { cleanText } from "../../domain/text.ts"
import type { Draft } from "./draft.ts"
import { isHosted } from "./draft.ts"

// Each says whether the text was understood: what was not stays unmapped and is given back.

/** A web address, or several on as many lines. */
export function takeLinks(
  draft: Draft,
  text: string,
  label: string | null = null,
  format: string | null = null,
): boolean {
  const urls = text
    .split(/[\n\r]+|\s*;\s*(?=https?:)|\s+(?=https?:)/)
    .map((url) => url.trim())
    .filter((url) => url !== "")
  if (urls.length === 0 || !urls.every(isWebAddress)) return false
  draft.links.push(...urls.map((url) => ({ url, label: doiOf(url) === null ? label : "DOI", format })))
  return true
}

/** A DOI, bare ("10.3917/esp.150.0001") or as an address. */
export function takeDoi(draft: Draft, text: string): boolean {
  const doi = doiOf(text)
  if (doi === null) return false
  draft.links.push({ url: `https://doi.org/${doi}`, label: "DOI", format: null })
  return true
}

/** The DOI that a text is ("doi:10.…", "https://doi.org/10.…", "10.…"), or null. */
export function doiOf(text: string): string | null {
  const found = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())
  return found?.[1] ?? null
}

/** ISBNs and ISSNs, one or several; those of an article are of what it stands in. */
export function takeNumbers(draft: Draft, text: string): boolean {
  const typed = text
    .split(/\s*[;,\n]\s*|\s+(?=97[89][\d-])|\s+(?=\d{4}-\d{3}[\dxX]\b)/)
    .map(cleanText)
    .filter((part) => part !== "")
  const sorted = typed.map((part) => ({ part, sort: numberSort(part) }))
  if (sorted.length === 0 || sorted.some(({ sort }) => sort === null)) return false
  for (const { part, sort } of sorted) {
    if (!isHosted(draft.kind)) (sort === "isbn" ? draft.isbns : draft.issns).push(part)
    else if (sort === "isbn" && draft.host.isbn === null) draft.host.isbn = part
    else if (sort === "issn" && draft.host.issn === null) draft.host.issn = part
    else return false
  }
  return true
}

function numberSort(typed: string): "isbn" | "issn" | null {
  const compact = digitsWithCheck(typed)
  if (/^(?:\d{9}[\dX]|\d{13})$/.test(compact)) return "isbn"
  return /^\d{7}[\dX]$/.test(compact) ? "issn" : null
}

export function takeLanguages(draft: Draft, text: string): boolean {
  const codes = readLanguageText(text)
  if (codes !== null) draft.languages.push(...codes)
  return codes !== null
}

/** Sets a text that stands once; a second one that says something else is not taken. */
export function takeOnce<K extends string>(target: Record<K, string | null>, key: K, text: string): boolean {
  if (text.trim() === "") return false
  if (target[key] !== null && cleanText(target[key]) !== cleanText(text)) return false
  target[key] ??= text
  return true
}

function isWebAddress(value: string): boolean {
  const parsed = URL.parse(value)
  return parsed !== null && ["http:", "https:", "ftp:"].includes(parsed.protocol) && parsed.hostname.includes(".")
}
