import { hash } from "node:crypto"
import type { MarcRecord } from "../../domain/marc-record.ts"
import { controlValue, dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { SourceIdentity } from "../../domain/record-description.ts"
import { cleanText } from "../../domain/text.ts"
import { firstText } from "./subfields.ts"

/** Numbers are short; a text typed in their place is known by its own hash. */
const longestKey = 300

/**
 * How the source names this record: its control number (001) with the agency that exports it (003 when it is not an
 * address, else 801 $b), else its first system number (035 $a), else the hash of its content. Unique within one origin.
 */
export function readIdentity(record: MarcRecord, contentHash: string): SourceIdentity {
  const { kind, key } = identityOf(record, contentHash)
  return { kind, key: key.length <= longestKey ? key : `hash:${hash("sha256", key)}` }
}

function identityOf(record: MarcRecord, contentHash: string): SourceIdentity {
  const number = cleanText(controlValue(record, "001") ?? "")
  if (number !== "" && !/^[0 ]*$/.test(number)) return { kind: "control-number", key: `${agencyOf(record)}:${number}` }
  const [system] = dataFields(record, "035").flatMap((field) =>
    subfieldValues(field, "a")
      .map(cleanText)
      .filter((text) => text !== ""),
  )
  if (system !== undefined) return { kind: "system-number", key: `035:${system}` }
  return { kind: "content", key: `hash:${contentHash}` }
}

function agencyOf(record: MarcRecord): string {
  const identifier = cleanText(controlValue(record, "003") ?? "")
  if (identifier !== "" && !/^https?:/i.test(identifier)) return identifier
  const sources = dataFields(record, "801")
  const issuing = sources.find((field) => field.ind2 === "3") ?? sources.at(-1)
  return issuing === undefined ? "" : (firstText(issuing, "b") ?? "")
}
