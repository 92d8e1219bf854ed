import { scan } from "../analysis/scan.ts"
import { unaccented } from "../analysis/spell.ts"
import type { Word } from "../analysis/words.ts"

/** One thing asked for: a word, words tied by a hyphen, or a phrase between quotation marks. */
export interface Clause {
  /** As typed, for the sentence that says how the query was read. */
  typed: string
  words: Word[]
  /** Tied words written as one: "souspréfet". */
  whole: Word | undefined
  /** The words must follow each other exactly. */
  phrase: boolean
  negated: boolean
  /** Looked for in this field only. */
  field: string | undefined
}

/** How a query was read: at most 60 clauses; `cut` when there was more. */
export interface Reading {
  clauses: Clause[]
  cut: boolean
}

const longest = 2_000
const mostClauses = 60
const shortestBeginning = 3
const writtenAsAcronym = /^(?:\p{Lu}{2,6}|\p{Lu}(?:\.\p{Lu}){1,5}\.?)$/u
// Minus, field name, then a passage between quotation marks of one kind or a run without space.
const piece =
  /(?<minus>(?<![^\s(])-)?(?:(?<field>[\p{L}]{2,20})\s?:\s?)?(?:"(?<straight>[^"]*)"|«(?<french>[^»]*)»|“(?<curly>[^”]*)”|(?<bare>[^\s"«“]+))/gu

/**
 * Reads what a person typed: words are all wanted, "…" or « … » is an exact phrase, -word is not wanted, begin* is any word that
 * begins so, `name:word` looks in the field that `fields` gives for that name. Any string is read, none refused.
 */
export function readQuery(typed: string, fields: Readonly<Record<string, string>> = {}): Reading {
  const text = typed.slice(0, longest).toWellFormed().replaceAll("\0", " ")
  const clauses: Clause[] = []
  for (const match of text.matchAll(piece)) readPiece(match.groups ?? {}, fields, clauses)
  return { clauses: clauses.slice(0, mostClauses), cut: clauses.length > mostClauses || typed.length > longest }
}

function readPiece(
  groups: Record<string, string | undefined>,
  fields: Readonly<Record<string, string>>,
  clauses: Clause[],
): void {
  const quoted = groups["straight"] ?? groups["french"] ?? groups["curly"]
  const name = groups["field"]
  const field = name === undefined ? undefined : fieldNamed(name, fields)
  // A colon after a word that names no field is punctuation.
  if (name !== undefined && field === undefined) readPiece({ minus: groups["minus"], bare: name }, fields, clauses)
  const negated = groups["minus"] !== undefined && (name === undefined || field !== undefined)
  if (quoted === undefined) {
    for (const clause of bareClauses(groups["bare"] ?? "")) clauses.push({ ...clause, phrase: false, negated, field })
    return
  }
  const words = scan(quoted).flatMap((group) => group.tokens.map((token) => token.word))
  if (words.length > 0) clauses.push({ typed: quoted.trim(), words, whole: undefined, phrase: true, negated, field })
}

/** The words of a run without space; the last one, before an asterisk, stands for all that begin so. */
function bareClauses(run: string): Pick<Clause, "typed" | "words" | "whole">[] {
  const groups = scan(run)
  return groups.map(({ tokens, whole }, index) => {
    const words = tokens.map(({ word, start, end }) =>
      writtenAsAcronym.test(run.slice(start, end)) ? { ...word, acronym: true as const } : word,
    )
    const [word] = words
    if (whole !== undefined || word === undefined) return { typed: run, words, whole }
    // As it was typed: what an acronym is, capitals say.
    const typed = run.slice(tokens[0]?.start, tokens[0]?.end)
    const begins = run.endsWith("*") && index === groups.length - 1 && word.spelling.length >= shortestBeginning
    return begins ? { typed: `${typed}*`, words: [{ ...word, stop: false, begins }], whole } : { typed, words, whole }
  })
}

function fieldNamed(name: string, fields: Readonly<Record<string, string>>): string | undefined {
  const key = unaccented(name.toLowerCase())
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
