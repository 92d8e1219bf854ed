// Control characters that neither XML 1.0 nor PostgreSQL nor a reader can do anything with.
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFFFE\uFFFF]/g

/** A label: one line, single spaces (no-break spaces stay), Unicode NFC. */
export function cleanLabel(text: string): string {
  return cleanText(text)
    .replace(/[ \t\r\n\u0085\u2028\u2029]+/g, " ")
    .trim()
}

/** A note: its lines stay. */
export function cleanNote(text: string): string {
  return cleanText(text).replace(/\r\n?/g, "\n").trim()
}

/** True when a label or a note held characters that cannot be kept, as against mere spaces. */
export function holdsUnwanted(text: string): boolean {
  return text.search(unwanted) !== -1 || !text.isWellFormed()
}

/** Orders by code unit: the same on every machine, whatever its language. */
export function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function cleanText(text: string): string {
  return text.toWellFormed().replace(unwanted, "").normalize("NFC")
}
