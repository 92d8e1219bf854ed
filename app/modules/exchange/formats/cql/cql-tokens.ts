import type { Diagnostic } from "./cql-tree.ts"

/** A sign (parenthesis, slash, comparison), a word as typed, or a text between quotation marks. */
export type CqlToken = { kind: "sign" | "word" | "quoted"; text: string }

const piece = /\s*(?:(?<sign><=|>=|<>|==|[()=<>/])|"(?<quoted>(?:\\[\s\S]|[^"\\])*)"|(?<word>[^\s()=<>/"]+))/y

/** Cuts a query in tokens; a quotation mark without its pair is diagnostic 14. */
export function readCqlTokens(query: string): CqlToken[] | Diagnostic {
  const tokens: CqlToken[] = []
  piece.lastIndex = 0
  for (let at = 0; query.slice(at).trim() !== ""; at = piece.lastIndex) {
    piece.lastIndex = at
    const groups = piece.exec(query)?.groups
    if (groups === undefined) return { code: 14, details: query.slice(at).trim().slice(0, 100) }
    const { sign, quoted, word } = groups
    if (sign !== undefined) tokens.push({ kind: "sign", text: sign })
    else if (quoted !== undefined) tokens.push({ kind: "quoted", text: quoted })
    else tokens.push({ kind: "word", text: word ?? "" })
  }
  return tokens
}
