/**
 * Whose name begins as typed: each word typed begins a word of the name. Fewer than three letters name nobody, unless they are a whole word: a
 * list of everybody is not to be had letter by letter.
 */
export function namesMatching<Named extends { name: string }>(all: readonly Named[], typed: string): Named[] {
  const asked = words(typed)
  if (asked.length === 0) return []
  const isShort = Math.max(...asked.map((word) => word.length)) < 3
  return all.filter(({ name }) => {
    const own = words(name)
    return asked.every((word) => own.some((one) => (isShort ? one === word : one.startsWith(word))))
  })
}

function words(text: string): string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
}
