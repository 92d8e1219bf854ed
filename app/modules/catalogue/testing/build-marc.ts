import type { MarcField, MarcRecord } from "../domain/marc-record.ts"

/** A UNIMARC record for tests: "200 1  $aTitre$eSous-titre" gives a data field, "001 123" a control field. */
export function buildMarc(lines: string[], leader = "00000nam0 2200000   450 "): MarcRecord {
  return { leader, fields: lines.map(buildField) }
}

/** One ISO 2709 record as bytes, lengths right, its texts in the encoding that `encode` makes. */
export function buildIso2709(record: MarcRecord, encode: (text: string) => Uint8Array = utf8): Uint8Array {
  const contents = record.fields.map((field) => encode(`${fieldText(field)}\u001e`))
  let directory = ""
  let address = 0
  for (const [index, content] of contents.entries()) {
    const tag = record.fields[index]?.tag ?? ""
    directory += tag + digits(content.length, 4) + digits(address, 5)
    address += content.length
  }
  const base = 24 + directory.length + 1
  const length = base + address + 1
  const leader = digits(length, 5) + record.leader.slice(5, 12) + digits(base, 5) + record.leader.slice(17)
  return joinBytes([utf8(`${leader}${directory}\u001e`), ...contents, utf8("\u001d")])
}

/** Latin-1 bytes, one a character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function joinBytes(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The bytes as a stream, in chunks of that size. */
export async function* streamOf(bytes: Uint8Array, chunk = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

function buildField(line: string): MarcField {
  const tag = line.slice(0, 3)
  if (!line.includes("$")) return { kind: "control", tag, value: line.slice(4) }
  const [indicators = "", ...subfields] = line.slice(4).split("$")
  return {
    kind: "data",
    tag,
    ind1: indicators.charAt(0) || " ",
    ind2: indicators.charAt(1) || " ",
    subfields: subfields.map((text) => [text.charAt(0), text.slice(1)]),
  }
}

function fieldText(field: MarcField): string {
  if (field.kind === "control") return field.value
  return field.ind1 + field.ind2 + field.subfields.map(([code, value]) => `\u001f${code}${value}`).join("")
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0")
}
