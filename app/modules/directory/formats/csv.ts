/**
 * A table for spreadsheets: UTF-8 with its mark, semicolons (what a French spreadsheet opens by itself), CRLF (RFC 4180). A cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(cell).join(";")}\r\n`).join("")}`
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[+-]?[\d\s().,]+$/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
