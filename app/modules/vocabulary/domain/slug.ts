// Words of addresses that lead elsewhere.
const reserved = new Set(["concept", "concepts", "export", "import"])

/** A name as a word of an address: "Thésaurus de l’UNESCO" → "thesaurus-de-l-unesco"; never empty, 50 characters at most. */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "")
  if (plain === "") return "vocabulaire"
  return reserved.has(plain) ? `${plain}-1` : plain
}
