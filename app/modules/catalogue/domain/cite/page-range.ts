export type PageRange = { first: string; last: string | null }

/** First and last page of "12-34", "pp. 12–34", "p. 12"; null when the text says something else. */
export function readPageRange(typed: string | null): PageRange | null {
  const text = (typed ?? "").trim().replace(/^(?:pages?|pp?)\b\.?\s*/i, "")
  const range = /^([A-Za-z]?\d+[A-Za-z]?|[ivxlcdm]+)\s*(?:[-–—]+\s*([A-Za-z]?\d+[A-Za-z]?|[ivxlcdm]+))?$/.exec(text)
  return range?.[1] === undefined ? null : { first: range[1], last: range[2] ?? null }
}

/** "12-34" for "p. 12-34", as programs that cite write the word themselves; what is no range stays as it is. */
export function barePages(typed: string): string {
  const range = readPageRange(typed)
  if (range === null) return typed
  return range.last === null ? range.first : `${range.first}-${range.last}`
}

/** The number of pages that a physical description says: "383" for "1 vol. (383 p.) : ill. ; 24 cm". */
export function pageCount(extent: string[]): string | null {
  for (const text of extent) {
    const found = /(?:^|[(\s,])(\d{1,5})\s*(?:p\b|pages?\b)/i.exec(text)
    if (found?.[1] !== undefined) return found[1]
  }
  return null
}
