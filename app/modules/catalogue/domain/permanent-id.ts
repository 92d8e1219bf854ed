// Digits and consonants without l and vowels: nothing to confuse, no word by chance (NOID, "betanumeric").
const alphabet = "0123456789bcdfghjkmnpqrstvwxz"
const bodyLength = 8

export type PermanentId = string

/**
 * Builds the permanent identifier of a record from eight numbers in [0, 29): eight characters, then one check character
 * (NOID check digit algorithm), as in "3kf7x0mnb". It finds any single wrong character and any swap of neighbours.
 */
export function permanentId(draws: number[]): PermanentId {
  if (draws.length !== bodyLength) throw new RangeError(`a permanent identifier takes ${bodyLength} draws`)
  const body = draws.map((draw) => alphabet[draw % alphabet.length]).join("")
  return body + checkCharacter(body)
}

/** How many numbers below 29 `permanentId` takes. */
export const permanentIdDraws = { count: bodyLength, below: alphabet.length } as const

/** Whether a text is a well-formed permanent identifier, its check character included. */
export function isPermanentId(text: string): boolean {
  if (text.length !== bodyLength + 1) return false
  return checkCharacter(text.slice(0, bodyLength)) === text[bodyLength] && [...text].every((c) => alphabet.includes(c))
}

function checkCharacter(body: string): string {
  let sum = 0
  for (let place = 0; place < body.length; place += 1)
    sum += Math.max(0, alphabet.indexOf(body[place] ?? "")) * (place + 1)
  return alphabet[sum % alphabet.length] ?? "0"
}
