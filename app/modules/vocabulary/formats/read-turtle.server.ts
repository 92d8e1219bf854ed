import type { Quad } from "n3"
import { Parser } from "n3"
import type { Statement } from "./statement.ts"
import { statementOf } from "./statement.ts"
import { unreadable } from "./unreadable.ts"

/** Reads Turtle 1.1 and N-Triples and hands over each statement with its line. Throws `unreadable` at the first fault. */
export async function readTurtle(text: AsyncIterable<string>, take: (statement: Statement) => void): Promise<void> {
  const feed: { data?: (chunk: string) => void; end?: () => void } = {}
  let line = 1
  let failure: Error | null = null
  const source = { on: (event: "data" | "end", listener: () => void) => Object.assign(feed, { [event]: listener }) }
  const listeners = {
    onToken: (token: { line: number }) => {
      line = token.line
    },
    onQuad: (error: Error | null, quad: Quad | null) => {
      if (error !== null) failure ??= asUnreadable(error, line)
      const statement = quad === null || failure !== null ? null : statementOf(quad, line)
      if (statement !== null) take(statement)
    },
  }
  // The parser asks for no more of a stream than its `on`; feeding it by hand keeps one piece of the file in memory.
  new Parser({ format: "Turtle" }).parse(source as never, listeners as never)
  for await (const chunk of text) {
    feed.data?.(chunk)
    if (failure !== null) throw failure
  }
  feed.end?.()
  if (failure !== null) throw failure
}

function asUnreadable(error: Error, lastLine: number): Error {
  const line = Number(/ on line (\d+)\.$/.exec(error.message)?.[1] ?? lastLine)
  const words = error.message.replace(/ on line \d+\.$/, "")
  if (/\beof\b|unclosed/i.test(words)) return unreadable("truncated", line)
  const prefix = /Undefined prefix "(.*?):?"/.exec(words)?.[1]
  if (prefix !== undefined) return unreadable("undefined-prefix", line, prefix)
  if (words === "Invalid IRI") return unreadable("relative-address", line)
  return unreadable("syntax", line, /Unexpected "([\s\S]*)"/.exec(words)?.[1] ?? "")
}
