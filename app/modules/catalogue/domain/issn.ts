import type { StandardNumber } from "./standard-number.ts"
import { digitsWithCheck } from "./standard-number.ts"

/** Reads an ISSN as typed; its value reads `1234-567X`, or is null when the check character is false (ISO 3297). */
export function readIssn(typed: string): StandardNumber {
  const compact = digitsWithCheck(typed)
  const value = isIssn(compact) ? `${compact.slice(0, 4)}-${compact.slice(4)}` : null
  return { value, typed: typed.trim() }
}

function isIssn(compact: string): boolean {
  if (!/^\d{7}[\dX]$/.test(compact)) return false
  let sum = 0
  for (let place = 0; place < 7; place += 1) sum += Number(compact[place]) * (8 - place)
  const check = (11 - (sum % 11)) % 11
  return compact[7] === (check === 10 ? "X" : String(check))
}
