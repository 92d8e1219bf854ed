// NSB and NSE (ISO 6630) as ISO 2709 files carry them: C1 controls, or the marks that Unicode gave them.
const nonSorting = /[\u0088\u0098]([^\u0088\u0089\u0098\u009c]*)[\u0089\u009c]/g
const strayMarks = /[\u0088\u0089\u0098\u009c]/g
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f\ufeff]/g

// oxlint-disable-next-line no-control-regex
const needsCleaning = /[\u0000-\u001f\u007f-\u009f\ufeff]| {2}/

/** A text fit to be shown: NFC, one space between words, no control character, no non-sorting mark. */
export function cleanText(raw: string): string {
  const plain = needsCleaning.test(raw) ? withoutMarks(raw) : raw
  return plain.normalize("NFC").trim()
}

/** The text as it files: what stands between non-sorting marks is left out. */
export function sortText(raw: string): string {
  return cleanText(raw.replace(nonSorting, "")) || cleanText(raw)
}

/** The cleaned texts that are not empty. */
export function cleanTexts(raws: string[]): string[] {
  return raws.map(cleanText).filter((text) => text !== "")
}

/** The cleaned texts joined, or null when nothing is left. */
export function joinTexts(raws: string[], separator: string): string | null {
  const texts = cleanTexts(raws)
  return texts.length > 0 ? texts.join(separator) : null
}

function withoutMarks(raw: string): string {
  const plain = raw.replace(nonSorting, "$1").replace(strayMarks, "").replace(controls, " ")
  return plain.replace(/ {2,}/g, " ")
}
