import { unitKind, unitKinds } from "./characters.ts"
import { wordOf } from "./words.ts"
import type { Word } from "./words.ts"

/** A word where it stands in a text: offsets in UTF-16 units. */
export interface Token extends Word {
  start: number
  end: number
}

/** Words tied by a hyphen or an apostrophe ("sous-préfet", "porte-à-porte", "e-mail"), or a word alone. */
export interface Group {
  tokens: Token[]
  /** All of them written as one word ("souspréfet", "email", an ISBN without hyphens); undefined for a word alone. */
  whole: Word | undefined
}

const elided = new Set("l d j m t s n c z qu jusqu lorsqu puisqu quoiqu quelqu".split(" "))
// What inclusive writing adds to a word: habitant·e·s, acteur.rice.s, professionnel(le)s.
const inclusive = new Set(
  "e s es ne nes le les te tes se ses x ve ves ère ères rice rices trice trices euse euses".split(" "),
)
const dotted = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?/uy
const bracketed = /\((\p{L}{1,5})\)\p{L}{0,3}(?![\p{L}\p{M}\p{N}])/uy

/** The words of a text, in order, elided articles left out. Any string is answered. */
export function scan(text: string): Group[] {
  const groups: Group[] = []
  let at = 0
  while (at < text.length) {
    const kind = unitKind(text, at)
    if (kind === unitKinds.letter || kind === unitKinds.sign) at = takeGroup(text, at, groups)
    else at += 1
  }
  return groups
}

function takeGroup(text: string, from: number, groups: Group[]): number {
  const tokens: Token[] = []
  let at = from
  for (;;) {
    const end = endOfRun(text, at)
    const word = wordOf(text.slice(at, end))
    const tie = unitKind(text, end)
    const tied =
      unitKind(text, end + 1) === unitKinds.letter && (tie === unitKinds.apostrophe || tie === unitKinds.hyphen)
    const dropped = tied && tie === unitKinds.apostrophe && word !== undefined && elided.has(word.spelling)
    const whole = tied ? end : endOfInclusive(text, end)
    if (word !== undefined && !dropped) tokens.push({ ...word, start: at, end: whole })
    at = whole
    if (!tied) break
    at += 1
  }
  if (tokens.length > 0)
    groups.push({
      tokens,
      whole: tokens.length > 1 ? wordOf(tokens.map((token) => token.spelling).join("")) : undefined,
    })
  return at
}

function endOfRun(text: string, from: number): number {
  if (unitKind(text, from) === unitKinds.sign) return from + 1
  if (unitKind(text, from + 1) === unitKinds.point) {
    dotted.lastIndex = from
    const initials = dotted.exec(text)
    if (initials !== null) return from + initials[0].length
  }
  let at = from + 1
  for (;;) {
    const kind = unitKind(text, at)
    if (kind !== unitKinds.letter && kind !== unitKinds.mark) return at
    at += 1
  }
}

/** Where a word ends with its inclusive endings, which add nothing to look for. */
function endOfInclusive(text: string, from: number): number {
  let at = from
  for (;;) {
    const kind = unitKind(text, at)
    if (kind === unitKinds.bracket) return endOfBracket(text, at)
    if (kind !== unitKinds.inclusive && kind !== unitKinds.point) return at
    if (unitKind(text, at + 1) !== unitKinds.letter) return at
    const end = endOfRun(text, at + 1)
    if (!inclusive.has(text.slice(at + 1, end).toLowerCase())) return at
    at = end
  }
}

function endOfBracket(text: string, at: number): number {
  bracketed.lastIndex = at
  const found = bracketed.exec(text)
  return found !== null && inclusive.has((found[1] ?? "").toLowerCase()) ? at + found[0].length : at
}
