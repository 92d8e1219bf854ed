/** What stands where a name was. */
const removed = "[…]"

/** A text without these names, as they are written or in capitals; a word that holds one, and the common word that one is elsewhere, stay. */
export function withoutNames(text: string, names: readonly string[]): string {
  const written = names.flatMap((name) => [name, name.toUpperCase()]).filter((name) => name.trim() !== "")
  if (written.length === 0) return text
  // The longest first: "Ana Roux" is one name.
  const any = [...new Set(written)].toSorted((one, other) => other.length - one.length).map(escaped)
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join("|")})(?![\\p{L}\\p{N}])`, "gu"), removed)
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
