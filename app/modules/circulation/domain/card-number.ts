/** How many numbers there are: a card is L, six digits and a check character. */
export const cardNumberDraws = 1_000_000

/**
 * The card number for a number in [0, 1 000 000): "L048213X". The check character (ISO/IEC 7064, MOD 11-2) finds any wrong digit and
 * any swap of two neighbours. Digits, L and X: Code 39 and Code 128 both carry it.
 */
export function cardNumber(draw: number): string {
  const digits = String(draw).padStart(6, "0")
  return `L${digits}${checkCharacter(digits)}`
}

/** A card number as typed or scanned ("*L048213X*", "l 048 213 x") → as printed, or undefined when it is none or its check character is wrong. */
export function readCardNumber(typed: string): string | undefined {
  const match = /^L(\d{6})([\dX])$/.exec(typed.toUpperCase().replaceAll(/[\s*-]/g, ""))
  const digits = match?.[1] ?? ""
  return match !== null && match[2] === checkCharacter(digits) ? `L${digits}${match[2]}` : undefined
}

function checkCharacter(digits: string): string {
  let sum = 0
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11
  const check = (12 - sum) % 11
  return check === 10 ? "X" : String(check)
}
