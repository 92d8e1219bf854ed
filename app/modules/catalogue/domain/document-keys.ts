import { foldText } from "./filing-title.ts"
import { familyNames, validIsbns } from "./probable-duplicate.ts"
import type { RecordDescription } from "./record-description.ts"

/** Under which texts records of one document may meet (hashed, `catalogue.document_key`), whatever a typing error did to one of them. */
export function documentKeys(description: RecordDescription): string[] {
  const words = tellingWords(description.title)
  // Plurals and most typing errors come late in a word.
  const stems = words.map((word) => word.slice(0, 4))
  const [author = ""] = familyNames(description)
  const maker = author.slice(0, 12)
  const year = description.year ?? ""
  const keys = validIsbns(description).map((isbn) => `isbn:${isbn}`)
  if (author !== "") {
    keys.push(`start:${stems.slice(0, 2).join(" ")}|${maker}`)
    if (words.length > 2) keys.push(`end:${stems.slice(-2).join(" ")}|${maker}`)
  }
  keys.push(`title:${words.slice(0, 8).join(" ")}|${year}`)
  return keys
}

function tellingWords(title: string): string[] {
  const words = foldText(title).split(" ")
  const telling = words.filter((word) => word.length > 3 || /\d/.test(word))
  return telling.length > 0 ? telling : words
}
