import { hash } from "node:crypto"
import type { MarcRecord } from "../domain/marc-record.ts"

/**
 * SHA-256 (hexadecimal) of what a record says: the same from ISO 2709 or XML, whatever its encoding. Left out: lengths
 * in the leader, the date of the last transaction (005), the coded character set (100 $a 26-29), Unicode composition.
 */
export function contentHash(record: MarcRecord): string {
  const parts: string[] = [codesOf(record.leader)]
  for (const field of record.fields) {
    if (field.kind === "control") {
      if (field.tag !== "005") parts.push(`${field.tag}\u001e${field.value}`)
      continue
    }
    const indicators = (field.ind1 + field.ind2).replaceAll("#", " ")
    const subfields = field.subfields.map(
      ([code, value]) => code + (isCodedData(field.tag, code) ? value.slice(0, 26) : value),
    )
    parts.push(`${field.tag}\u001e${indicators}\u001f${subfields.join("\u001f")}`)
  }
  return hash("sha256", parts.join("\u001d").normalize("NFC"))
}

function isCodedData(tag: string, code: string): boolean {
  return tag === "100" && code === "a"
}

/** Status, type, level and hierarchy; a leader that lost its blanks has no places to read, it counts as a whole. */
function codesOf(leader: string): string {
  return (leader.length === 24 ? leader.slice(5, 9) : leader.trim()).replaceAll("#", " ")
}
