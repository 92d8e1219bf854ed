import { headerPlace, headerWithin } from "../domain/cite/header-place.ts"
import { createRowReader, declaredDelimiter, delimiterOf } from "./csv/row-reader.ts"
import type { TableRow } from "./csv-records.ts"
import type { TextLine } from "./exchange/decode-lines.ts"
import { decodeLines } from "./exchange/decode-lines.ts"

export type Table = { header: string[]; rows: AsyncIterable<TableRow> }

/** A quote that never closes would swallow the file: past this many lines its row is given up. */
const longestRow = 500
const longestText = 1_000_000
const linesToKnowBy = 20

/**
 * Cuts a CSV file (RFC 4180; semicolons, tabs, commas or bars, as its first lines show) into its header and its rows, in
 * bounded memory. A row whose quotes are damaged is handed over with its damage, and reading goes on at the next line.
 */
export async function readCsvRows(source: AsyncIterable<Uint8Array>): Promise<Table> {
  const lines = createLineQueue(decodeLines(source))
  const first = (await lines.peek(linesToKnowBy)).map((line) => line.text)
  const delimiter = declaredDelimiter(first[0]) ?? delimiterOf(first)
  if (declaredDelimiter(first[0]) !== null) await lines.next()
  const rows = readRows(lines, delimiter)
  const ahead: TableRow[] = []
  while (ahead.length < headerWithin) {
    const next = await rows.next()
    if (next.done === true) break
    if (ahead.length > 0 || next.value.cells.some((cell) => cell.trim() !== "")) ahead.push(next.value)
  }
  const at = headerPlace(ahead.map(({ cells, damage }) => (damage === null ? cells : [])))
  return { header: (ahead[at]?.cells ?? []).map((cell) => cell.trim()), rows: joined(ahead.slice(at + 1), rows) }
}

async function* joined(ahead: TableRow[], rest: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  yield* ahead
  yield* rest
}

async function* readRows(lines: LineQueue, delimiter: string): AsyncGenerator<TableRow> {
  for (;;) {
    const first = await lines.next()
    if (first === null) return
    const reader = createRowReader(delimiter)
    let state = reader.feed(first.text)
    let mended = first.mended
    let length = first.text.length
    const more: TextLine[] = []
    while (state === "open" && more.length < longestRow && length < longestText) {
      const line = await lines.next()
      if (line === null) break
      more.push(line)
      mended ||= line.mended
      length += line.text.length
      state = reader.feed(line.text)
    }
    if (state === "whole") yield { line: first.line, cells: reader.cells(), damage: null, mended }
    else {
      lines.giveBack(more)
      yield { line: first.line, cells: [first.text.slice(0, 1000)], damage: state, mended: first.mended }
    }
  }
}

type LineQueue = ReturnType<typeof createLineQueue>

function createLineQueue(batches: AsyncGenerator<TextLine[]>) {
  let ahead: TextLine[] = []
  let at = 0

  async function fill(count: number): Promise<void> {
    while (ahead.length - at < count) {
      const next = await batches.next()
      if (next.done === true) return
      ahead = [...ahead.slice(at), ...next.value]
      at = 0
    }
  }

  return {
    async peek(count: number): Promise<TextLine[]> {
      await fill(count)
      return ahead.slice(at, at + count)
    },
    async next(): Promise<TextLine | null> {
      if (at >= ahead.length) await fill(1)
      const line = ahead[at] ?? null
      at += 1
      return line
    },
    giveBack(lines: TextLine[]): void {
      ahead = [...lines, ...ahead.slice(at)]
      at = 0
    },
  }
}
