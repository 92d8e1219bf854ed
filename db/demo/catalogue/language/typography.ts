const space = "\u00a0"

/** French typography of a typed text: curly apostrophes, no-break spaces inside guillemets and before : ; ! ? and %. */
export function typeset(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/« ?/g, `«${space}`)
    .replace(/ ?»/g, `${space}»`)
    .replace(/ ([:;!?%])/g, `${space}$1`)
}

/** The text with its first letter in capitals, opening marks left as they are. */
export function capitalised(text: string): string {
  const first = text.charAt(0)
  if (first >= "A" && first !== "«") return first.toUpperCase() + text.slice(1)
  const at = text.search(/[\p{L}\p{N}]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

const afterMark = /([?!]) (\p{Ll})/gu
const raised = (_: string, mark: string, letter: string): string => `${mark} ${letter.toUpperCase()}`

/** A sentence: capital at the start, mark at the end. */
export function sentence(text: string): string {
  const start = capitalised(text)
  const whole = start.includes("? ") || start.includes("! ") ? start.replace(afterMark, raised) : start
  const end = whole.charAt(whole.length - 1) === "»" ? whole.charAt(whole.length - 3) : whole.charAt(whole.length - 1)
  return end === "." || end === "?" || end === "!" || end === "…" ? whole : `${whole}.`
}
