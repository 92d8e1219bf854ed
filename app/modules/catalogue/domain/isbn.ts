import type { StandardNumber } from "./standard-number.ts"
import { digitsWithCheck } from "./standard-number.ts"

/** Reads an ISBN of 10 or 13 digits as typed; its value has 13 digits, or is null when the check digit is false (ISO 2108). */
export function readIsbn(typed: string): StandardNumber {
  const compact = digitsWithCheck(typed)
  if (compact.length === 10 && isIsbn10(compact)) return { value: toIsbn13(compact), typed: typed.trim() }
  if (compact.length === 13 && /^97[89]/.test(compact) && isEan13(compact))
    return { value: compact, typed: typed.trim() }
  return { value: null, typed: typed.trim() }
}

/** Whether 13 digits end with their right check digit (EAN-13). */
export function isEan13(digits: string): boolean {
  return /^\d{13}$/.test(digits) && eanCheckDigit(digits.slice(0, 12)) === digits[12]
}

function isIsbn10(compact: string): boolean {
  if (!/^\d{9}[\dX]$/.test(compact)) return false
  let sum = 0
  for (let place = 0; place < 10; place += 1) {
    const digit = compact[place] === "X" ? 10 : Number(compact[place])
    sum += digit * (10 - place)
  }
  return sum % 11 === 0
}

function toIsbn13(isbn10: string): string {
  const body = `978${isbn10.slice(0, 9)}`
  return body + eanCheckDigit(body)
}

function eanCheckDigit(twelve: string): string {
  let sum = 0
  for (let place = 0; place < 12; place += 1) sum += Number(twelve[place]) * (place % 2 === 0 ? 1 : 3)
  return String((10 - (sum % 10)) % 10)
}
