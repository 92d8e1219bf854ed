import type { Phrase } from "./phrase.ts"
import { afterQue, demonstrative, elided } from "./phrase.ts"
import type { Random } from "./random.ts"
import { capitalised, typeset } from "./typography.ts"

/** Where a template takes what it does not say itself. */
export type Scene = {
  random: Random
  year: number
  /** The phrase of a slot: the same each time it is asked under the same name. */
  slot(name: string): Phrase
}

export type Template = {
  write(scene: Scene): string
  /** Names of the slots that it may ask for. */
  slots: ReadonlySet<string>
}

type Node = (scene: Scene) => string

/**
 * Compiles a line of the little language that the lists are typed in: `[a|b|]` one of these; `{x}` a phrase, `{de x}`,
 * `{a x}`, `{que x}`, `{ce x}`, `{nu x}` and `{den x}` (no article), `{Maj x}` (capital) its forms; `{x:est|sont}` and
 * `{x:né|née|nés|nées}` agreement; `{n 3-9}` a number, `{N 3-9}` in words, `{an-2}` a year.
 */
export function compile(typed: string): Template {
  const slots = new Set<string>()
  const reader = { text: typeset(typed), at: 0 }
  const node = readSequence(reader, slots, "")
  if (reader.at < reader.text.length) throw new Error(`Unbalanced: ${typed}`)
  return { write: node, slots }
}

type Reader = { text: string; at: number }

function readSequence(reader: Reader, slots: Set<string>, stops: string): Node {
  const parts: (string | Node)[] = []
  let literal = ""
  while (reader.at < reader.text.length && !stops.includes(reader.text.charAt(reader.at))) {
    const character = reader.text.charAt(reader.at)
    reader.at += 1
    if (character === "]") throw new Error(`Unbalanced: ${reader.text}`)
    if (character !== "[" && character !== "{") {
      literal += character
      continue
    }
    if (literal !== "") parts.push(literal)
    literal = ""
    parts.push(character === "[" ? readAlternatives(reader, slots) : readSlot(reader, slots))
  }
  if (literal !== "") parts.push(literal)
  return sequence(parts)
}

function sequence(parts: (string | Node)[]): Node {
  const [only] = parts
  if (parts.length === 0) return () => ""
  if (parts.length === 1 && only !== undefined) return typeof only === "string" ? () => only : only
  return (scene) => {
    let text = ""
    for (const part of parts) text += typeof part === "string" ? part : part(scene)
    return text
  }
}

function readAlternatives(reader: Reader, slots: Set<string>): Node {
  const branches: Node[] = []
  for (;;) {
    branches.push(readSequence(reader, slots, "|]"))
    const stop = reader.text.charAt(reader.at)
    reader.at += 1
    if (stop === "") throw new Error(`Unbalanced: ${reader.text}`)
    if (stop === "]") return (scene) => scene.random.pick(branches)(scene)
  }
}

function readSlot(reader: Reader, slots: Set<string>): Node {
  const end = reader.text.indexOf("}", reader.at)
  if (end < 0) throw new Error(`Unbalanced: ${reader.text}`)
  const typed = reader.text.slice(reader.at, end)
  reader.at = end + 1
  const number = /^(n|N) (\d+)-(\d+)$/.exec(typed)
  if (number) return drawnNumber(Number(number[2]), Number(number[3]), number[1] === "N")
  const year = /^an([+-]\d+)?$/.exec(typed)
  if (year) return (scene) => String(scene.year + Number(year[1] ?? 0))
  const agreement = /^([a-z]+\d?)\u00a0?:(.+)$/.exec(typed)
  if (agreement?.[1] && agreement[2]) {
    slots.add(agreement[1])
    return agreed(agreement[1], agreement[2].split("|"))
  }
  const [, form = "", name = ""] = /^(?:(de|den|a|que|ce|nu|Maj) )?([a-z]+\d?)$/.exec(typed) ?? []
  if (name === "") throw new Error(`Not a slot: {${typed}} in ${reader.text}`)
  slots.add(name)
  const shape = shapes[form]
  if (shape === undefined) throw new Error(`Not a form: {${typed}}`)
  return (scene) => shape(scene.slot(name))
}

const shapes: Record<string, (phrase: Phrase) => string> = {
  "": (phrase) => phrase.text,
  de: (phrase) => phrase.of,
  a: (phrase) => phrase.at,
  que: (phrase) => afterQue(phrase.text),
  ce: demonstrative,
  nu: (phrase) => phrase.bare,
  den: (phrase) => elided("de", phrase.bare),
  Maj: (phrase) => capitalised(phrase.text),
}

function agreed(name: string, forms: string[]): Node {
  if (forms.length !== 2 && forms.length !== 4) throw new Error(`Two or four forms: ${forms.join("|")}`)
  return (scene) => {
    const { gender, plural } = scene.slot(name)
    const place = forms.length === 2 ? Number(plural) : Number(plural) * 2 + Number(gender === "f")
    return forms[place] ?? ""
  }
}

const words = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ")

function drawnNumber(from: number, to: number, inWords: boolean): Node {
  return (scene) => {
    const drawn = from + scene.random.below(to - from + 1)
    return inWords ? (words[drawn] ?? String(drawn)) : String(drawn)
  }
}
