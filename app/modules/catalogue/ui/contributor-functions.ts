import { m } from "#platform/messages/index.ts"

/** UNIMARC function codes that the form offers, the most usual first; any other that a record has is kept. */
const offered = "070 340 651 650 730 080 440 600 300 727 295 205 180 557 723 475 220 040 072 100 273 595 005 570".split(
  " ",
) as Code[]

type Code =
  | `0${"05" | "40" | "70" | "72" | "80"}`
  | `1${"00" | "80"}`
  | `2${"05" | "20" | "73" | "95"}`
  | "300"
  | "340"
  | "440"
  | "475"
  | `5${"57" | "70" | "95"}`
  | `6${"00" | "50" | "51"}`
  | `7${"23" | "27" | "30"}`

/** The roles to choose from, in words; a code that is there already and that we have no word for goes by itself. */
export function contributorFunctions(present: string | undefined): { value: string; label: string }[] {
  const known = offered.map((code) => ({ value: code as string, label: m[`catalogue_function_${code}`]() }))
  if (present === undefined || present === "" || known.some(({ value }) => value === present)) return known
  return [...known, { value: present, label: present }]
}
