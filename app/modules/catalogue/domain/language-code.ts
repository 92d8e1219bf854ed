// ISO 639-2 gives some languages two codes: UNIMARC 101 uses the bibliographic one.
const bibliographic = pairs(
  "bod tib ces cze cym wel deu ger ell gre eus baq fas per fra fre hye arm isl ice kat geo mkd mac mri mao msa may " +
    "mya bur nld dut ron rum slk slo sqi alb zho chi",
)
const twoLetters = pairs("ar ara ca cat de ger en eng es spa fr fre it ita nl dut pt por ro rum ru rus tr tur zh chi")
const terminological = new Map([...bibliographic].map(([terminology, code]) => [code, terminology]))

/**
 * Reads the language codes typed in one subfield ("fre", "FRA", "fr", "freeng"): ISO 639-2/B codes, or null when it
 * holds anything else.
 */
export function readLanguages(typed: string): string[] | null {
  const letters = typed.trim().toLowerCase()
  const long = twoLetters.get(letters)
  if (long !== undefined) return [long]
  if (!/^(?:[a-z]{3}){1,4}$/.test(letters)) return null
  return (letters.match(/.{3}/g) ?? []).map((code) => bibliographic.get(code) ?? code)
}

/** The code that Intl.DisplayNames knows for an ISO 639-2/B code: "fre" gives "fra". */
export function terminologyCode(code: string): string {
  return terminological.get(code) ?? code
}

function pairs(list: string): Map<string, string> {
  const words = list.split(" ")
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as const] : [])))
}
