/**
 * An ISBN of 13 digits, hyphens in place, right check digit (ISO 2108), in the registration group 979-2 that no agency
 * was given: it can be no real book's. `title` is under 1,000,000 and `publisher` under 100.
 */
export function inventedIsbn(publisher: number, title: number): string {
  const registrant = String(publisher).padStart(2, "0")
  const number = String(title).padStart(6, "0")
  return `979-2-${registrant}-${number}-${eanCheck(`9792${registrant}${number}`)}`
}

/** An ISSN with its right check character (ISO 3297), in the numbers from 7000-000 that the ISSN network has not reached. */
export function inventedIssn(rank: number): string {
  const digits = `7${String((rank * 7919 + 104_729) % 1_000_000).padStart(6, "0")}`
  let sum = 0
  for (let place = 0; place < 7; place += 1) sum += Number(digits[place]) * (8 - place)
  const check = (11 - (sum % 11)) % 11
  return `${digits.slice(0, 4)}-${digits.slice(4)}${check === 10 ? "X" : check}`
}

function eanCheck(twelve: string): number {
  let sum = 0
  for (let place = 0; place < 12; place += 1) sum += Number(twelve[place]) * (place % 2 === 0 ? 1 : 3)
  return (10 - (sum % 10)) % 10
}
