/** What a line does to the row that is being read: it ends it, leaves a quoted cell open, or breaks its quotes. */
export type LineState = "whole" | "open" | "broken"

export type RowReader = { feed(line: string): LineState; cells(): string[] }

/** Reads one row of RFC 4180, line by line: a cell in quotes may hold delimiters, line ends and doubled quotes. */
export function createRowReader(delimiter: string): RowReader {
  const cells: string[] = []
  let cell = ""
  let isQuoted = false

  function feed(line: string): LineState {
    if (isQuoted) cell += "\n"
    for (let at = 0; at < line.length; ) {
      const sign = line[at] ?? ""
      if (isQuoted) {
        const quote = line.indexOf('"', at)
        cell += line.slice(at, quote < 0 ? undefined : quote)
        if (quote < 0) return "open"
        at = quote + 1
        if (line[at] === '"') {
          cell += '"'
          at += 1
          continue
        }
        isQuoted = false
        const blank = /[ ]*/y
        blank.lastIndex = at
        at += blank.exec(line)?.[0].length ?? 0
        if (at < line.length && line[at] !== delimiter) return "broken"
      } else if (sign === delimiter) {
        cells.push(cell)
        cell = ""
        at += 1
      } else if (sign === '"' && cell.trim() === "") {
        cell = ""
        isQuoted = true
        at += 1
      } else {
        const next = line.indexOf(delimiter, at)
        cell += line.slice(at, next < 0 ? undefined : next)
        at = next < 0 ? line.length : next
      }
    }
    if (isQuoted) return "open"
    cells.push(cell)
    return "whole"
  }

  return { feed, cells: () => cells }
}

export const delimiters = [";", "\t", ",", "|"]

/** Spreadsheets put "sep=;" before the header. */
export function declaredDelimiter(line: string | undefined): string | null {
  return /^"?sep=(.)"?$/i.exec(line ?? "")?.[1] ?? null
}

/** The delimiter that cuts most of the first lines into as many cells, and the most; a semicolon when none does. A name may stand above the table. */
export function delimiterOf(lines: string[]): string {
  const scored = delimiters.map((delimiter) => {
    const counts = lines.filter((line) => line.trim() !== "").map((line) => countCells(line, delimiter))
    const usual = mostFrequent(counts)
    const agreeing = counts.filter((count) => count === usual).length / Math.max(1, counts.length)
    return { delimiter, score: usual < 2 ? 0 : agreeing * 100 + usual }
  })
  return scored.toSorted((a, b) => b.score - a.score).find(({ score }) => score > 0)?.delimiter ?? ";"
}

/** Of two that are as frequent, the first: that of the header. */
function mostFrequent(counts: readonly number[]): number {
  const times = Map.groupBy(counts, (count) => count)
  return [...times].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 1
}

function countCells(line: string, delimiter: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, "").split(delimiter).length
}
