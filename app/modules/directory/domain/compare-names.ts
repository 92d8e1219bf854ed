const smallWords = new Set([
  ..."le la les l de du des d et en a au aux sur sous un une the of and".split(" "),
  ..."association asso ass assoc sarl sas sa scop scic".split(" "),
])

const abbreviations = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["cc", "communaute communes"],
  ["ca", "communaute agglomeration"],
  ["mjc", "maison jeunes culture"],
  ["ccas", "centre communal action sociale"],
  ["mairie", "ville"],
  ["commune", "ville"],
])

/** A name as it is searched: no accents, no case, every sign a space, œ as oe. */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")
}

/** The words by which two structures are told apart: without articles and legal forms, abbreviations written out. */
export function distinctiveWords(name: string): string[] {
  const words = searchable(name).split(" ")
  const full = words.flatMap((word) => (abbreviations.get(word) ?? word).split(" "))
  const kept = full.filter((word) => word !== "" && !smallWords.has(word))
  return kept.length === 0 ? words.filter((word) => word !== "") : kept
}

/**
 * True when two names are probably one: the same distinctive words in any order, each within a typing mistake (one letter from five on, two from
 * nine on); a name of several words may lack one of the other's when it has three or more.
 */
export function probablySameName(one: string, other: string): boolean {
  const [short, long] = [distinctiveWords(one), distinctiveWords(other)].sort((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length === 0) return false
  if (short.join("") === long.join("")) return true
  if (long.length - short.length > (short.length >= 3 ? 1 : 0)) return false
  const left = [...long]
  return short.every((word) => {
    const at = left.findIndex((candidate) => nearlySame(word, candidate))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}

/** True when two people are probably one: names within a typing mistake, in either order; or the same address. */
export function probablySamePerson(one: NamedPerson, other: NamedPerson): boolean {
  if (one.email !== "" && one.email === other.email) return true
  return probablySameName(`${one.givenName} ${one.familyName}`, `${other.givenName} ${other.familyName}`)
}

export interface NamedPerson {
  givenName: string
  familyName: string
  /** As kernel/email.ts keeps it; "" when unknown. */
  email: string
}

function nearlySame(one: string, other: string): boolean {
  if (one === other) return true
  // A year or a number that differs is another thing.
  if (/\d/.test(one) || /\d/.test(other)) return false
  const longest = Math.max(one.length, other.length)
  const allowed = longest >= 9 ? 2 : longest >= 5 ? 1 : 0
  return allowed > 0 && distance(one, other) <= allowed
}

/** Letters added, removed, replaced or swapped with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
    }
    before = last
    last = current
  }
  return last[other.length] ?? 0
}
