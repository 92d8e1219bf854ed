/**
 * Whose name begins as typed: each word typed begins a word of the name, whether an apostrophe or a hyphen within it is typed or not. Fewer than
 * three letters name nobody, unless they are a whole word: a list of everybody is not to be had letter by letter.
 */
export function namesMatching<Named extends { name: string }>(all: readonly Named[], typed: string): Named[] {
  const ways = [words(typed), joined(typed)].filter((asked) => asked.length > 0)
  return all.filter(({ name }) => {
    const own = [...words(name), ...joined(name)]
    return ways.some((asked) => {
      const isShort = isTooShort(asked)
      return asked.every((word) => own.some((one) => (isShort ? one === word : one.startsWith(word))))
    })
  })
}

/** Whether what is typed is too little to be the beginning of a name. */
export function namesNobody(typed: string): boolean {
  return isTooShort(words(typed)) && isTooShort(joined(typed))
}

function isTooShort(asked: readonly string[]): boolean {
  return Math.max(0, ...asked.map((word) => word.length)) < 3
}

/** N’Guyen → n, guyen. */
function words(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
}

/** N’Guyen → nguyen. */
function joined(text: string): string[] {
  return folded(text)
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, ""))
    .filter((word) => word !== "")
}

function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae")
}
