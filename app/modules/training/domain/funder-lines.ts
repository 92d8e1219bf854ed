import { readCents } from "./amount.ts"

export interface FunderLine {
  name: string
  amountCents: number | null
}

/** "Fonds social européen ; 1 240,50" a line, the amount may be left out → funders, and the numbers (from 1) of the lines that say none. */
export function readFunderLines(text: string): { funders: FunderLine[]; wrong: number[] } {
  const wrong: number[] = []
  const funders = text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return []
    const [name = "", amount = "", ...more] = line.split(";")
    const cents = readCents(amount)
    if (name.trim() === "" || cents === undefined || (cents ?? 0) < 0 || more.length > 0) {
      wrong.push(at + 1)
      return []
    }
    return [{ name: name.trim(), amountCents: cents }]
  })
  return { funders, wrong }
}
