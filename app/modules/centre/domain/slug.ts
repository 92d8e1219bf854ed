const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The longest address word of a centre, in characters. */
export const longestSlug = 60

/** True for a word that can stand in an address: to be asked before a text of an address reaches the database. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && slugForm.test(text)
}

/** A name → the word for its address: "Passerelles Midi – centre de l’Ouest" → "passerelles-midi-centre-de-l-ouest"; "" when nothing is left. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replaceAll(/^-+|-+$/g, "")
}
