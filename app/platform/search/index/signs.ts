/** The sign of a facet in the rows of the index: one of Latin-1, so that a reader of a row tells it from values. */
export function signOfMark(mark: number): string {
  return String.fromCharCode(0x21 + mark + (mark >= 0x5e ? 0x22 : 0))
}

/** The sign of a facet's value: from U+0100 on, surrogates left out. */
export function signOfCode(code: number): string {
  const point = 0x100 + code
  return String.fromCodePoint(point < 0xd800 ? point : point + 0x800)
}

/** Back from the sign of a value, given as a code point, to its code. */
export function codeOfSign(point: number): number {
  return (point < 0xd800 ? point : point - 0x800) - 0x100
}
