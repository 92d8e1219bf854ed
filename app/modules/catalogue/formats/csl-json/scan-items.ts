/** A top-level object of a JSON file, as text; or a place where something else stands. */
export type JsonPiece = { kind: "object" | "fault"; at: number; text: string }

/** Objects and lists in each other: no item of CSL goes beyond five. */
const deepest = 100

// A second item that begins a line inside a first one shows that the first is damaged.
const itemStart = /\n[ \t]*\{\s*"(?:id|type|title|author)"\s*:/g

/** Cuts a JSON file (an array of objects, one object, or one a line) into its objects, so that each is parsed alone. */
export function* scanObjects(text: string): Generator<JsonPiece> {
  let at = 0
  while (at < text.length) {
    const sign = text[at] ?? ""
    if (/[\s,[\]]/.test(sign)) {
      at += 1
      continue
    }
    if (sign !== "{") {
      const next = text.indexOf("{", at)
      const end = next < 0 ? text.length : next
      yield { kind: "fault", at, text: text.slice(at, end) }
      at = end
      continue
    }
    const end = endOfObject(text, at)
    const whole = end === null ? damagedEnd(text, at) : end
    yield { kind: end === null ? "fault" : "object", at, text: text.slice(at, whole) }
    at = whole
  }
}

function endOfObject(text: string, from: number): number | null {
  let depth = 0
  let inString = false
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === "\\") at += 1
      // JSON has no line end inside a string: the quote is missing.
      else if (sign === "\n") return null
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === "{" || sign === "[") depth += 1
    else if (sign === "}" || sign === "]") {
      depth -= 1
      if (depth === 0) return at + 1
    }
    if (depth > deepest) return null
  }
  return null
}

function damagedEnd(text: string, from: number): number {
  itemStart.lastIndex = from + 1
  return itemStart.exec(text)?.index ?? text.length
}
