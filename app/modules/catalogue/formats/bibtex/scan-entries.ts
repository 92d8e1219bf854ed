/** A piece of a value: a text between braces or quotes as it stands, or the name of an abbreviation. */
export type RawPiece = { kind: "text" | "name"; text: string }

export type RawField = { name: string; pieces: RawPiece[] }

/** What a file holds, in order; `at` is the offset of its first character. */
export type Scanned =
  | { kind: "entry"; at: number; type: string; key: string; fields: RawField[] }
  | { kind: "string"; at: number; fields: RawField[] }
  | { kind: "fault"; at: number; end: number; fault: "damaged" | "unclosed"; expected: string }

const entryStart = /@[ \t]*([A-Za-z][\w-]*)\s*([{(])/g
// An entry that begins a line inside another one shows that the first was never closed.
const nextEntry = /\n[ \t]*@[ \t]*[A-Za-z][\w-]*\s*[{(]\s*[^\s,{}()="]*\s*,/g

/**
 * Cuts a BibTeX file into entries and abbreviations (BibTeX 0.99d: what stands between entries is a comment). A damaged
 * entry is a fault at its place, and reading goes on with the next one. Text that looks like the fields of an entry closed
 * too early is a fault too.
 */
export function* scanEntries(text: string): Generator<Scanned> {
  let from = 0
  let next = -1
  for (;;) {
    entryStart.lastIndex = from
    const start = entryStart.exec(text)
    const stray = strayFields(text, from, start?.index ?? text.length)
    if (stray !== null) yield stray
    if (start === null) return
    const at = start.index
    const inside = at + start[0].length
    if (next < inside) next = boundary(text, inside)
    const scanner = createScanner(text, inside, next)
    const found = readEntry(scanner, at, start[1] ?? "", start[2] === "(" ? ")" : "}")
    if (found !== null) yield found
    from = found?.kind === "fault" ? found.end : scanner.at()
  }
}

function boundary(text: string, from: number): number {
  nextEntry.lastIndex = from
  return nextEntry.exec(text)?.index ?? text.length
}

function strayFields(text: string, from: number, to: number): Scanned | null {
  if (from === 0) return null
  const stray = /^[ \t]*,?\s*[A-Za-z][\w-]*\s*=\s*["{\d]/.exec(text.slice(from, Math.min(to, from + 200)))
  return stray === null ? null : { kind: "fault", at: from, end: to, fault: "damaged", expected: "@" }
}

function readEntry(scanner: Scanner, at: number, type: string, close: string): Scanned | null {
  const name = type.toLowerCase()
  const fault = (expected: string): Scanned => {
    const isOver = scanner.at() >= scanner.limit
    return { kind: "fault", at, end: scanner.limit, fault: isOver ? "unclosed" : "damaged", expected }
  }
  if (name === "comment" || name === "preamble") {
    scanner.toClose(close)
    return null
  }
  const key = name === "string" ? "" : scanner.key(close)
  const fields: RawField[] = []
  for (;;) {
    scanner.skip(/[\s,]*/y)
    if (scanner.take(close)) break
    const field = scanner.word(/[^\s=,{}()"#%\\@]+/y)
    scanner.skip(/\s*/y)
    if (field === null) return fault(close)
    if (!scanner.take("=")) return fault("=")
    const pieces = readValue(scanner)
    if (typeof pieces === "string") return fault(pieces)
    fields.push({ name: field.toLowerCase(), pieces })
  }
  return name === "string" ? { kind: "string", at, fields } : { kind: "entry", at, type: name, key, fields }
}

/** The pieces of a value, or what was expected in place of what was found. */
function readValue(scanner: Scanner): RawPiece[] | string {
  const pieces: RawPiece[] = []
  do {
    scanner.skip(/\s*/y)
    const group = scanner.group()
    const word = group === null ? scanner.word(/[^\s=,{}()"#\\@]+/y) : null
    if (group === undefined) return "}"
    if (group !== null) pieces.push({ kind: "text", text: group })
    else if (word === null) return "{"
    else pieces.push({ kind: /^\d+$/.test(word) ? "text" : "name", text: word })
    scanner.skip(/\s*/y)
  } while (scanner.take("#"))
  return pieces
}

type Scanner = ReturnType<typeof createScanner>

function createScanner(text: string, from: number, limit: number) {
  let at = from

  function skip(pattern: RegExp): void {
    pattern.lastIndex = at
    at = Math.min(limit, at + (pattern.exec(text)?.[0].length ?? 0))
  }

  /** What stands up to the closing brace or quote, null when neither opens here, undefined when it never closes. */
  function group(): string | null | undefined {
    const open = text[at]
    if (at >= limit || (open !== "{" && open !== '"')) return null
    let depth = 0
    for (let end = at + 1; end < limit; end += 1) {
      const sign = text[end]
      if (sign === "{") depth += 1
      else if (depth === 0 && sign === (open === "{" ? "}" : '"')) {
        const inside = text.slice(at + 1, end)
        at = end + 1
        return inside
      } else if (sign === "}") depth -= 1
      if (depth < 0) break
    }
    at = limit
    return undefined
  }

  return {
    limit,
    at: () => at,
    skip,
    group,
    take(sign: string): boolean {
      if (at >= limit || text[at] !== sign) return false
      at += 1
      return true
    },
    word(pattern: RegExp): string | null {
      pattern.lastIndex = at
      const found = pattern.exec(text)?.[0] ?? null
      if (found === null || at + found.length > limit) return null
      at += found.length
      return found
    },
    /** The key stands before the first comma; an entry without one begins with a field. */
    key(close: string): string {
      const found = /\s*([^\s,={}"]*)\s*/y
      found.lastIndex = at
      const key = found.exec(text)
      const after = key === null ? "" : (text[at + key[0].length] ?? "")
      if (key === null || (after !== "," && after !== close)) return ""
      at = Math.min(limit, at + key[0].length)
      return key[1] ?? ""
    },
    toClose(close: string): void {
      let depth = 1
      const open = close === "}" ? "{" : "("
      for (; at < limit && depth > 0; at += 1) {
        if (text[at] === open) depth += 1
        else if (text[at] === close) depth -= 1
      }
    },
  }
}
