/** Two spellings of one name have one key: accents, case, hyphens and spaces left out. */
export function nameKey(givenName: string, familyName: string): string {
  return `${givenName} ${familyName}`
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 210)
}

/** "Awa Ferrandou-Diop" → given name and the rest; one word alone is a family name. */
export function splitName(whole: string): { givenName: string; familyName: string } {
  const [first = "", ...rest] = whole.trim().split(/\s+/)
  return rest.length === 0 ? { givenName: "", familyName: first } : { givenName: first, familyName: rest.join(" ") }
}
