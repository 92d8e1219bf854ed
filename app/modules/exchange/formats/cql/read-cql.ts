import type { CqlToken } from "./cql-tokens.ts"
import { readCqlTokens } from "./cql-tokens.ts"
import type { CqlClause, CqlQuery, CqlSortKey, CqlTree, Diagnostic } from "./cql-tree.ts"

const longest = 4000
const deepest = 40
const mostClauses = 40
const comparisons = new Set(["=", "==", "<", ">", "<=", ">=", "<>"])

/** Reads a CQL 1.2 query, sortBy included, in bounded depth and length; answers what is wrong with it as a diagnostic of SRU. */
export function readCql(query: string): CqlQuery | Diagnostic {
  if (query.length > longest) return { code: 10, details: `more than ${longest} characters` }
  const tokens = readCqlTokens(query)
  if (!Array.isArray(tokens)) return tokens
  const reader: Reader = { tokens, at: 0, depth: 0, clauses: 0, fault: undefined, prefixes: {} }
  const tree = scopedQuery(reader)
  const sort = tree !== undefined && takeWord(reader, "sortby") ? sortKeys(reader) : []
  if (reader.fault === undefined && reader.at < tokens.length) unexpected(reader)
  if (reader.fault !== undefined || tree === undefined) return reader.fault ?? { code: 10, details: "" }
  return { tree, sort, prefixes: reader.prefixes }
}

interface Reader {
  tokens: CqlToken[]
  at: number
  depth: number
  clauses: number
  /** The first thing that is wrong. */
  fault: Diagnostic | undefined
  prefixes: Record<string, string>
}

/** A query with the prefixes before it. */
function scopedQuery(reader: Reader): CqlTree | undefined {
  while (takeSign(reader, ">")) {
    const first = takeText(reader)
    const uri = first !== undefined && takeSign(reader, "=") ? takeText(reader) : undefined
    if (first === undefined) return unexpected(reader)
    if (uri === undefined) reader.prefixes[""] = first.text
    else reader.prefixes[first.text.toLowerCase()] = uri.text
  }
  return booleans(reader)
}

/** Clauses joined from left to right: the operators of CQL have all the same weight. */
function booleans(reader: Reader): CqlTree | undefined {
  let left = clause(reader)
  for (;;) {
    const operator = left === undefined ? undefined : takeOperator(reader)
    if (operator === undefined || left === undefined) return left
    const modifiers = takeModifiers(reader)
    if (operator === "prox") return fail(reader, 39, "prox")
    if (modifiers.length > 0) return fail(reader, 46, modifiers[0] ?? "")
    const right = clause(reader)
    if (right === undefined) return undefined
    left = { kind: "boolean", operator, left, right }
  }
}

function clause(reader: Reader): CqlTree | undefined {
  if (takeSign(reader, "(")) return parenthesis(reader)
  const first = takeText(reader)
  if (first === undefined) return unexpected(reader)
  reader.clauses += 1
  if (reader.clauses > mostClauses) return fail(reader, 38, `more than ${mostClauses} clauses`)
  const relation = takeRelation(reader)
  if (relation === undefined)
    return { kind: "clause", index: undefined, relation: "=", modifiers: [], term: first.text }
  const modifiers = takeModifiers(reader)
  const term = takeText(reader)
  if (first.kind === "quoted" || term === undefined) return unexpected(reader)
  return { kind: "clause", index: first.text, relation, modifiers, term: term.text } satisfies CqlClause
}

function parenthesis(reader: Reader): CqlTree | undefined {
  reader.depth += 1
  if (reader.depth > deepest) return fail(reader, 13, `more than ${deepest} levels`)
  const inside = scopedQuery(reader)
  if (inside === undefined) return undefined
  if (!takeSign(reader, ")")) return fail(reader, 13, ")")
  reader.depth -= 1
  return inside
}

function takeRelation(reader: Reader): string | undefined {
  const token = reader.tokens[reader.at]
  if (token?.kind === "sign" && comparisons.has(token.text)) {
    reader.at += 1
    return token.text
  }
  const isName = token?.kind === "word" && !isReserved(token.text)
  // Two words in a row: the second one names a relation, unless the query ends there.
  if (!isName) return undefined
  reader.at += 1
  return token.text.toLowerCase().replace(/^cql\./, "")
}

function takeModifiers(reader: Reader): string[] {
  const modifiers: string[] = []
  while (takeSign(reader, "/")) {
    const name = takeText(reader)
    if (name === undefined) {
      unexpected(reader)
      return modifiers
    }
    const token = reader.tokens[reader.at]
    if (token?.kind === "sign" && comparisons.has(token.text)) {
      reader.at += 1
      takeText(reader)
    }
    modifiers.push(name.text.toLowerCase())
  }
  return modifiers
}

function sortKeys(reader: Reader): CqlSortKey[] {
  const keys: CqlSortKey[] = []
  while (reader.tokens[reader.at]?.kind === "word") {
    const index = takeText(reader)?.text ?? ""
    keys.push({ index, modifiers: takeModifiers(reader) })
  }
  if (keys.length === 0) unexpected(reader)
  return keys
}

function takeOperator(reader: Reader): "and" | "or" | "not" | "prox" | undefined {
  return (["and", "or", "not", "prox"] as const).find((operator) => takeWord(reader, operator))
}

function takeWord(reader: Reader, word: string): boolean {
  const token = reader.tokens[reader.at]
  if (token?.kind !== "word" || token.text.toLowerCase() !== word) return false
  reader.at += 1
  return true
}

function takeSign(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at]
  if (token?.kind !== "sign" || token.text !== sign) return false
  reader.at += 1
  return true
}

function takeText(reader: Reader): CqlToken | undefined {
  const token = reader.tokens[reader.at]
  if (token === undefined || token.kind === "sign" || (token.kind === "word" && isReserved(token.text)))
    return undefined
  reader.at += 1
  return token
}

function isReserved(word: string): boolean {
  return /^(?:and|or|not|prox|sortby)$/i.test(word)
}

function unexpected(reader: Reader): undefined {
  const token = reader.tokens[reader.at]
  const isParenthesis = token?.kind === "sign" && /[()]/.test(token.text)
  return fail(reader, isParenthesis ? 13 : 10, token?.text.slice(0, 100) ?? "the query ends too early")
}

function fail(reader: Reader, code: number, details: string): undefined {
  reader.fault ??= { code, details }
  return undefined
}
