/**
 * Lines as CSV (RFC 4180) with semicolons and a byte order mark, which French spreadsheets expect. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 */
export function csvText(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`
}

function cell(value: string | number | null): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "")
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
