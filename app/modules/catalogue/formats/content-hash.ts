import { hash } from "node:crypto"
import type { MarcRecord } from "../domain/marc-record.ts"

/**
 * SHA-256 (hexadecimal) of what a record says: the same from ISO 2709 or XML, whatever its encoding. Left out: lengths
 * in the leader, the date of the last transaction (005), the coded character set (100 $a 26-29), Unicode composition.
 */
export function contentHash(record: MarcRecord): string {
  let said = codesOf(record.leader)
  for (const field of record.fields) {
    if (field.kind === "control") {
      if (field.tag !== "005") said += `\u001d${field.tag}\u001e${field.value}`
      continue
    }
    said += `\u001d${field.tag}\u001e${indicator(field.ind1)}${indicator(field.ind2)}`
    for (const [code, value] of field.subfields) {
      said += `\u001f${code}${isCodedData(field.tag, code) ? value.slice(0, 26) : value}`
    }
    if (field.subfields.length === 0) said += "\u001f"
  }
  return hash("sha256", said.normalize("NFC"))
}

function indicator(sign: string): string {
  return sign === "#" ? " " : sign
}

function isCodedData(tag: string, code: string): boolean {
  return tag === "100" && code === "a"
}

/** Status, type, level and hierarchy; a leader that lost its blanks has no places to read, it counts as a whole. */
function codesOf(leader: string): string {
  return (leader.length === 24 ? leader.slice(5, 9) : leader.trim()).replaceAll("#", " ")
}
