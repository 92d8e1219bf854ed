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
  const at = text.search(/[\p{L}\p{N}]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** A sentence: capital at the start, mark at the end. */
export function sentence(text: string): string {
  const whole = capitalised(text).replace(
    /([?!]) (\p{Ll})/gu,
    (_, mark: string, letter: string) => `${mark} ${letter.toUpperCase()}`,
  )
  return /[.!?…]$/.test(whole) || /[.!?…]\u00a0»$/.test(whole) ? whole : `${whole}.`
}
