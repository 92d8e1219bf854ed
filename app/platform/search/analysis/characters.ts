/** What a UTF-16 unit is to the scanner of words. */
export const unitKinds = {
  other: 0,
  letter: 1,
  mark: 2,
  sign: 3,
  apostrophe: 4,
  hyphen: 5,
  point: 6,
  inclusive: 7,
  bracket: 8,
} as const

// Typewriter, typographic, modifier letter, grave, acute, prime and full-width forms: all stand for an apostrophe.
const apostrophes = "'’ʼ‘`´′＇ʹ‛"
// Hyphens, the minus sign; "&" ties letters as they do (R&D).
const hyphens = "-‐‑‒−﹣－&"
const middlePoints = "·•‧∙⋅"
// Soft hyphen, zero-width space, joiners and direction marks break no word.
const invisibles = "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F"

const table = new Uint8Array(0x10000).map((_, unit) => classify(unit))

/** The kind of the unit at this place; past the end, "other". */
export function unitKind(text: string, at: number): number {
  return at < text.length ? (table[text.charCodeAt(at)] as number) : unitKinds.other
}

function classify(unit: number): number {
  if (unit < 0x20) return unitKinds.other
  // Halves of a pair beyond the basic plane: letters of other scripts, mathematical letters.
  if (unit >= 0xd800 && unit <= 0xdfff) return unitKinds.letter
  const character = String.fromCharCode(unit)
  if (apostrophes.includes(character)) return unitKinds.apostrophe
  if (hyphens.includes(character)) return unitKinds.hyphen
  if (middlePoints.includes(character)) return unitKinds.inclusive
  if (character === ".") return unitKinds.point
  if (character === "(") return unitKinds.bracket
  if (invisibles.includes(character) || /\p{M}/u.test(character)) return unitKinds.mark
  // Scripts written without spaces: each sign is a word.
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(character))
    return unitKinds.sign
  return /[\p{L}\p{N}]/u.test(character) ? unitKinds.letter : unitKinds.other
}
