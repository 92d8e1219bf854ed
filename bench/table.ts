export interface Row {
  what: string
  measured: string
  /** The most, or the least, that we promised; empty when nothing was. */
  promised: string
}

/** Prints the rows of a measure as an aligned table. */
export function printTable(rows: readonly Row[]): void {
  const widths = (["what", "measured", "promised"] as const).map((key) =>
    Math.max(key.length, ...rows.map((row) => row[key].length)),
  )
  const line = (cells: readonly string[]) =>
    `${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}\n`
  process.stdout.write(line(["what", "measured", "promised"]))
  for (const row of rows) process.stdout.write(line([row.what, row.measured, row.promised]))
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
