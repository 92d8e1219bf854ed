/** A title as a part of an address: plain letters, digits and hyphens, 80 at most. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, "")
  return plain === "" ? "formation" : plain
}

/** The first of "titre", "titre-2", "titre-3"… that is free. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let at = 2
  while (taken.has(`${wanted}-${at}`)) at += 1
  return `${wanted}-${at}`
}
