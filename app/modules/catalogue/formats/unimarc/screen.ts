import type { MarcRecord } from "../../domain/marc-record.ts"
import { controlValue, hasDataField } from "../../domain/marc-record.ts"
import type { RefusalDetails, RefusalReason } from "../../domain/read-verdict.ts"

export type Screened = { reason: RefusalReason; details: RefusalDetails } | null

/** Says whether a MARC record is something else than a UNIMARC bibliographic record, or null when it is one. */
export function screenRecord(record: MarcRecord): Screened {
  const has = (...tags: string[]): boolean => hasDataField(record, ...tags)
  if (isDeleted(record)) return { reason: "record_is_deleted", details: {} }
  if (isAuthority(record)) return { reason: "record_is_authority", details: {} }
  if (has("200")) return null
  if (/^https?:\/\/catalogue\.bnf\.fr\//.test(controlValue(record, "003") ?? "")) {
    return { reason: "record_is_other_marc", details: { format: "INTERMARC" } }
  }
  // MARC 21 has its title in 245, its descriptive codes in a 40-character 008, and a leader that ends in 4500.
  const coded = controlValue(record, "008") ?? ""
  if (has("245", "260", "264", "300") && !has("210", "214", "215")) return { reason: "record_is_marc21", details: {} }
  if (isMarc21Leader(record) && (coded.length >= 35 || has("260", "264")))
    return { reason: "record_is_marc21", details: {} }
  return null
}

function isDeleted(record: MarcRecord): boolean {
  return record.leader.length === 24 && record.leader.charAt(5) === "d"
}

/**
 * UNIMARC/A codes its type x, y or z; so do some library programs for books. What only a description holds decides:
 * a title statement beside publication, extent, content type or copies.
 */
function isAuthority(record: MarcRecord): boolean {
  const has = (...tags: string[]): boolean => hasDataField(record, ...tags)
  if (controlValue(record, "008")?.startsWith("T") === true && !has("215", "225")) return true
  if (record.leader.length === 24 && /[xyz]/.test(record.leader.charAt(6))) {
    return !(has("200") && has("181", "205", "214", "225", "461", "463", "995", "101"))
  }
  return (
    !has("200") &&
    has("152", "220", "230", "235", "240", "250", "260", "280") &&
    !has("245", "300") &&
    !isMarc21Leader(record)
  )
}

function isMarc21Leader(record: MarcRecord): boolean {
  return record.leader.length === 24 && record.leader.endsWith("4500")
}
