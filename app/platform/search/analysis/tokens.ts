import { unitKind, unitKinds } from "./characters.ts"
import type { Word } from "./words.ts"
import { wordOf } from "./words.ts"

/** Called for each word of a text, in order; offsets in UTF-16 units. */
export interface Visitor {
  /** `tied`: its place among words tied by hyphens or apostrophes ("sous-préfet", "porte-à-porte", "e-mail"), from 0. */
  word(word: Word, start: number, end: number, tied: number): void
  /** After the last of `count` tied words: all of them as one word ("souspréfet", "email", an ISBN without hyphens). */
  whole(word: Word, count: number): void
}

const elided = new Set("l d j m t s n c z qu jusqu lorsqu puisqu quoiqu quelqu".split(" "))
// What inclusive writing adds to a word: habitant·e·s, acteur.rice.s, professionnel(le)s.
const inclusive = new Set(
  "e s es ne nes le les te tes se ses x ve ves ère ères rice rices trice trices euse euses".split(" "),
)
const dotted = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?/uy
const bracketed = /\((\p{L}{1,5})\)\p{L}{0,3}(?![\p{L}\p{M}\p{N}])/uy

/** Visits the words of a text, elided articles left out. Any string will do. */
export function visitWords(text: string, visitor: Visitor): void {
  let at = 0
  while (at < text.length) {
    const kind = unitKind(text, at)
    if (kind === unitKinds.letter || kind === unitKinds.sign) at = visitGroup(text, at, visitor)
    else at += 1
  }
}

function visitGroup(text: string, from: number, visitor: Visitor): number {
  let at = from
  let count = 0
  let spelling = ""
  for (;;) {
    const runEnd = endOfRun(text, at)
    const tie = unitKind(text, runEnd)
    const tied =
      (tie === unitKinds.apostrophe || tie === unitKinds.hyphen) && unitKind(text, runEnd + 1) === unitKinds.letter
    const end = tied || tie === unitKinds.other ? runEnd : endOfInclusive(text, runEnd)
    const word = wordOf(text.slice(at, runEnd))
    const dropped = tied && tie === unitKinds.apostrophe && word !== undefined && elided.has(word.spelling)
    if (word !== undefined && !dropped) {
      visitor.word(word, at, end, count)
      count += 1
      spelling += word.spelling
    }
    at = end
    if (!tied) break
    at += 1
  }
  const whole = count > 1 ? wordOf(spelling) : undefined
  if (whole !== undefined) visitor.whole(whole, count)
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
