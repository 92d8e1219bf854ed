/** Rows as CSV (RFC 4180) for the spreadsheets of this country: semicolons, a mark of UTF-8, decimals with a comma, nothing that would run as a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value).replace(".", ",")
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
