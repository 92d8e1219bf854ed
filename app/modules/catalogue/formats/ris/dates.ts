import type { ExactDate } from "../../domain/cite/exact-date.ts"
import { isoDate, readExactDate } from "../../domain/cite/exact-date.ts"

/** Reads "2014/03/12/", "2014/03//", "2014///printemps", "2014" or any text; precision counts the parts that it says. */
export function readRisDate(typed: string): { text: string; precision: number } {
  const parts = typed
    .trim()
    .split("/")
    .map((part) => part.trim())
  const [year = "", month = "", day = "", ...others] = parts
  const other = others.join("/")
  if (parts.length < 2 || !/^\d{4}$/.test(year)) {
    const read = readExactDate(typed)
    return { text: typed, precision: read === null ? 1 : isoDate(read).split("-").length }
  }
  const exact = [year, month, day].filter((part) => part !== "").map((part) => part.padStart(2, "0"))
  const text = exact.join("-")
  if (other !== "" && month === "") return { text: `${other} ${year}`, precision: 2 }
  return { text, precision: exact.length }
}

/** The RIS date "YYYY/MM/DD/other" (RIS specification 2001), every slash in its place. */
export function writeRisDate(date: ExactDate): string {
  const two = (part: number | null): string => (part === null ? "" : String(part).padStart(2, "0"))
  return `${date.year}/${two(date.month)}/${two(date.day)}/${date.season ?? ""}`
}
