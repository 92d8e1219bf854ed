// Nine elements a character, bar first, wide ones as 1 (ISO/IEC 16388, table 1).
const patterns: Record<string, string> = {
  "0": "000110100",
  "1": "100100001",
  "2": "001100001",
  "3": "101100000",
  "4": "000110001",
  "5": "100110000",
  "6": "001110000",
  "7": "000100101",
  "8": "100100100",
  "9": "001100100",
  L: "001000011",
  X: "010010001",
  "*": "010010100",
}

export interface Bar {
  /** From the left edge, in units of a narrow bar. */
  at: number
  width: number
}

/** The bars of a card number in Code 39, with its start and stop signs, and their whole width; wide bars are three narrow ones. */
export function code39(text: string): { bars: Bar[]; width: number } {
  const bars: Bar[] = []
  let at = 0
  for (const sign of `*${text}*`) {
    const pattern = patterns[sign]
    if (pattern === undefined) throw new RangeError(`No bars for this sign: ${sign}`)
    for (const [place, wide] of [...pattern].entries()) {
      const width = wide === "1" ? 3 : 1
      if (place % 2 === 0) bars.push({ at, width })
      at += width
    }
    at += 1
  }
  return { bars, width: at - 1 }
}
