/** Codes typed in a line ("9, 12 31;2a") → codes of the COG, each once, in order; and those that cannot be one. */
export function departementCodes(text: string): { codes: string[]; wrong: string[] } {
  const typed = text
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .map((word) => word.toUpperCase().padStart(2, "0"))
  const wrong = typed.filter((code) => !codeForm.test(code))
  const codes = [...new Set(typed.filter((code) => codeForm.test(code)))].toSorted((a, b) => a.localeCompare(b))
  return { codes, wrong }
}

/** The form of a département's code (COG 2026): 01 to 95 without 20, 2A, 2B, 971 to 976. Whether it exists, the territory module knows. */
const codeForm = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-46])$/
