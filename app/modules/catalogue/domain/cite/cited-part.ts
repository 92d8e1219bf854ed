/** The styles in which a record can be cited. */
export const citationStyles = ["iso690", "apa", "vancouver"] as const

export type CitationStyle = (typeof citationStyles)[number]

export type CitedLook = "plain" | "italic" | "bold" | "small-caps" | "superscript" | "subscript"

/** A run of a citation: text, never markup, with its look and the web address that it leads to. */
export type CitedPart = { text: string; look: CitedLook; href: string | null }

export type Citation = { text: string; parts: CitedPart[] }

/** Cuts the web addresses and DOIs out of a run, so that they can be followed. */
export function withLinks(text: string, look: CitedLook): CitedPart[] {
  const parts: CitedPart[] = []
  let from = 0
  for (const found of text.matchAll(/https?:\/\/[^\s<>"]+|(?<=\bDOI:?[\s\u00a0])10\.\d{4,9}\/[^\s<>"]+/g)) {
    const address = found[0].replace(/[.,;:)\]»]+$/, "")
    if (found.index > from) parts.push({ text: text.slice(from, found.index), look, href: null })
    parts.push({ text: address, look, href: address.startsWith("10.") ? `https://doi.org/${address}` : address })
    from = found.index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), look, href: null })
  return parts
}
