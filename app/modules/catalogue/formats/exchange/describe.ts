import { hash } from "node:crypto"
import type {
  DescribedRecord,
  ExchangeReason,
  ExchangeRefusal,
  ExchangeRemark,
  ExchangeSource,
} from "../../domain/exchange-verdict.ts"
import type { Position, RefusalDetails } from "../../domain/read-verdict.ts"
import type { SourceIdentity } from "../../domain/record-description.ts"
import { cleanText } from "../../domain/text.ts"
import { excerptOfText } from "../excerpt.ts"
import type { Draft } from "./draft.ts"
import { settleDraft } from "./settle-draft.ts"

export type Place = { ordinal: number; position: Position }

export type Reading = { draft: Draft; source: ExchangeSource; encoding: string; remarks: ExchangeRemark[] }

/** Numbers are short; a text typed in their place is known by its own hash. */
const longestKey = 300

/** The verdict on a record whose fields were read: described, or refused for want of a title. */
export function describeReading({ ordinal, position }: Place, reading: Reading): DescribedRecord | ExchangeRefusal {
  const { draft, source, encoding } = reading
  const settled = settleDraft(draft)
  if (settled === null) return refusal({ ordinal, position }, "title_missing", excerptOfSource(source))
  const contentHash = hashOf(source)
  return {
    kind: "record",
    ordinal,
    position,
    description: settled.description,
    copies: draft.copies,
    identity: identityOf(source, contentHash),
    contentHash,
    source,
    encoding,
    remarks: [...new Set([...reading.remarks, ...settled.remarks])],
  }
}

export function refusal(
  { ordinal, position }: Place,
  reason: ExchangeReason,
  excerpt: string,
  details: RefusalDetails = {},
): ExchangeRefusal {
  return { kind: "refusal", ordinal, position, reason, details, excerpt: excerptOfText(excerpt) }
}

export function atLine(ordinal: number, line: number, column = 1): Place {
  return { ordinal, position: { kind: "line", line, column } }
}

export function excerptOfSource(source: ExchangeSource): string {
  return [source.key ?? "", ...source.fields.slice(0, 6).map(([, text]) => text)]
    .filter((text) => text !== "")
    .join(" – ")
}

/** SHA-256 (hexadecimal) of what a record says, in any Unicode composition. */
function hashOf(source: ExchangeSource): string {
  const parts = [source.type ?? "", source.key ?? "", ...source.fields.map(([name, text]) => `${name}\u001f${text}`)]
  return hash("sha256", parts.join("\u001e").normalize("NFC"))
}

function identityOf(source: ExchangeSource, contentHash: string): SourceIdentity {
  const number = cleanText(source.key ?? "")
  if (number === "") return { kind: "content", key: `hash:${contentHash}` }
  const key = `${source.format}:${number}`
  return { kind: "control-number", key: key.length <= longestKey ? key : `hash:${hash("sha256", key)}` }
}
