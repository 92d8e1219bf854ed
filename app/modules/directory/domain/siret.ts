/** The SIREN of La Poste, whose establishments do not follow the common check. */
const laPoste = "356000000"

/**
 * A SIRET as typed (spaces, dots and hyphens aside) → its 14 digits, or undefined when it is none. Check digit: Luhn over all digits; for La
 * Poste, whose establishments were too many, the sum of the digits is a multiple of five (INSEE, Sirene).
 */
export function readSiret(typed: string): string | undefined {
  const digits = typed.normalize("NFKC").replaceAll(/[\s.\-–]/g, "")
  if (!/^[0-9]{14}$/.test(digits) || /^0+$/.test(digits.slice(0, 9))) return undefined
  if (followsLuhn(digits)) return digits
  return digits.startsWith(laPoste) && sum(digits) % 5 === 0 ? digits : undefined
}

/** A SIRET as one reads it: "123 456 789 00012", with no-break spaces. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4")
}

/** The number of an RNA as typed → W and nine characters, or undefined (association register; Alsace-Moselle has none). */
export function readRna(typed: string): string | undefined {
  const text = typed
    .normalize("NFKC")
    .replaceAll(/[\s.-]/g, "")
    .toUpperCase()
  return /^W[0-9][0-9AB][0-9]{7}$/.test(text) ? text : undefined
}

function followsLuhn(digits: string): boolean {
  let total = 0
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    total += value > 9 ? value - 9 : value
  }
  return total % 10 === 0
}

function sum(digits: string): number {
  return [...digits].reduce((total, digit) => total + Number(digit), 0)
}
