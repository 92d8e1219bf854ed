import { contributorsOf } from "../../domain/cite/contributor-role.ts"
import { foldText } from "../../domain/filing-title.ts"
import type { Exported } from "../exchange/exported.ts"

const emptyWords = new Set(
  "le la les un une des du de d l et en au aux sur pour dans the a an of and in on for to".split(" "),
)

/** The key an entry came with, or "lavergne2019habiter": first author, year, first telling word of the title, in ASCII. */
export function citationKey({ description, source }: Exported): string {
  const original = source?.format === "bibtex" ? source.key : null
  if (original !== null && /^[^\s,{}()="#%\\~]+$/.test(original)) return original
  const [author] = contributorsOf(description.contributors, "author", "editor", "director")
  const name = tellingWord(author?.name ?? description.contributors[0]?.name ?? "")
  const year = description.year === null ? "" : String(description.year)
  return `${name}${year}${tellingWord(description.title)}` || "notice"
}

/** Makes each key unique in the order they come: "dupont2019", "dupont2019a", "dupont2019b"… */
export function createKeys(): (key: string) => string {
  const used = new Set<string>()
  const ranks = new Map<string, number>()
  return (key) => {
    let unique = key
    let rank = ranks.get(key) ?? 0
    for (; used.has(unique.toLowerCase()); rank += 1) unique = key + suffix(rank)
    ranks.set(key, rank)
    used.add(unique.toLowerCase())
    return unique
  }
}

function suffix(rank: number): string {
  const letter = String.fromCharCode(97 + (rank % 26))
  return rank < 26 ? letter : suffix(Math.floor(rank / 26) - 1) + letter
}

function tellingWord(text: string): string {
  const words = foldText(text)
    .split(" ")
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
  return words.find((word) => !emptyWords.has(word)) ?? words[0] ?? ""
}
