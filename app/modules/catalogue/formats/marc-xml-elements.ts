import type { MarcField, MarcRecord } from "../domain/marc-record.ts"
import type { RecordRemark, RefusalDetails, RefusalReason } from "../domain/read-verdict.ts"
import { excerptOfText } from "./excerpt.ts"

export type XmlPlace = { line: number; column: number }

export type XmlFound =
  | { kind: "record"; place: XmlPlace; record: MarcRecord; remarks: RecordRemark[] }
  | { kind: "refusal"; place: XmlPlace; reason: RefusalReason; details: RefusalDetails; excerpt: string }

/** Listens to the elements of an XML file, in their order, and hands over each record element that closes. */
export type ElementListener = {
  open(name: string, attributes: Record<string, string>, place: XmlPlace): void
  text(text: string): void
  close(name: string): void
  /** Says that a byte or character had to be replaced here. */
  mended(): void
  /** The outermost element met so far. */
  root(): string | null
}

/** More characters than any description needs: past it the record is refused and nothing more of it is kept. */
const longestXmlRecord = 2_000_000

type OpenRecord = {
  place: XmlPlace
  leader: string | null
  fields: MarcField[]
  size: number
  remarks: Set<RecordRemark>
  falseTag: string | null
  format: string | null
  isAuthority: boolean
  isDeleted: boolean
  holdsRecord: boolean
  isMarc: boolean
  otherContent: string | null
}

const envelopes = new Set(["record", "metadata", "recordData"])

export function createElementListener(found: (item: XmlFound) => void): ElementListener {
  const path: string[] = []
  const records: OpenRecord[] = []
  let collecting: string | null = null
  let rootName: string | null = null

  function startField(local: string, attributes: Record<string, string>, record: OpenRecord): void {
    record.isMarc = true
    const tag = attributes["tag"] ?? ""
    if (!/^[0-9A-Za-z]{3}$/.test(tag)) record.falseTag ??= tag
    if (local === "controlfield") {
      record.fields.push({ kind: "control", tag, value: "" })
      collecting = ""
    } else {
      const [ind1, ind2] = [attributes["ind1"] || " ", attributes["ind2"] || " "]
      record.fields.push({ kind: "data", tag, ind1, ind2, subfields: [] })
    }
  }

  function openInRecord(local: string, attributes: Record<string, string>, parent: string, record: OpenRecord): void {
    if (parent === "record" && local === "leader") {
      record.isMarc = true
      collecting = ""
    } else if (parent === "record" && (local === "controlfield" || local === "datafield")) {
      startField(local, attributes, record)
    } else if (parent === "datafield" && local === "subfield") {
      const field = record.fields.at(-1)
      if (field?.kind === "data") field.subfields.push([attributes["code"] ?? "", ""])
      collecting = ""
    } else if (local === "header" && attributes["status"] === "deleted") {
      record.isDeleted = true
    } else if (envelopes.has(parent) && !envelopes.has(local) && local !== "header") {
      record.otherContent ??= local
    }
  }

  function keep(local: string, text: string, record: OpenRecord): void {
    record.size += text.length
    if (record.size > longestXmlRecord) {
      record.fields = []
      return
    }
    const field = record.fields.at(-1)
    if (local === "leader") record.leader = text
    else if (local === "controlfield" && field?.kind === "control") field.value = text
    else if (local === "subfield" && field?.kind === "data") {
      const subfield = field.subfields.at(-1)
      if (subfield !== undefined) subfield[1] = text
    }
  }

  return {
    root: () => rootName,
    open(name, attributes, place) {
      const local = localName(name)
      const parent = path.at(-1) ?? ""
      path.push(local)
      rootName ??= local
      if (local === "record") records.push(openRecord(attributes, place))
      else {
        const record = records.at(-1)
        if (record !== undefined) openInRecord(local, attributes, parent, record)
      }
    },
    text(text) {
      if (collecting !== null) collecting += text
    },
    close(name) {
      const local = localName(name)
      path.pop()
      const record = records.at(-1)
      if (record === undefined) return
      if (collecting !== null && (local === "leader" || local === "controlfield" || local === "subfield")) {
        keep(local, collecting, record)
        collecting = null
      } else if (local === "record") {
        records.pop()
        const parent = records.at(-1)
        if (parent !== undefined) parent.holdsRecord = true
        if (!record.holdsRecord) found(closeRecord(record))
      }
    },
    mended() {
      records.at(-1)?.remarks.add("encoding_mixed")
    },
  }
}

function openRecord(attributes: Record<string, string>, place: XmlPlace): OpenRecord {
  return {
    place,
    leader: null,
    fields: [],
    size: 0,
    remarks: new Set(),
    falseTag: null,
    format: attributes["format"] ?? null,
    isAuthority: attributes["type"]?.toLowerCase() === "authority",
    isDeleted: false,
    holdsRecord: false,
    isMarc: false,
    otherContent: null,
  }
}

function closeRecord(open: OpenRecord): XmlFound {
  const { place } = open
  const excerpt = excerptOfText(open.fields.slice(0, 12).map(fieldText).join(" | "))
  const refuse = (reason: RefusalReason, details: RefusalDetails): XmlFound => ({
    kind: "refusal",
    place,
    reason,
    details,
    excerpt,
  })
  if (!open.isMarc && open.isDeleted) return refuse("record_is_deleted", {})
  if (!open.isMarc) return refuse("record_not_marc", { found: open.otherContent ?? "" })
  if (open.size > longestXmlRecord) return refuse("xml_record_too_long", { length: open.size })
  if (open.isAuthority) return refuse("record_is_authority", {})
  if (open.format !== null && !/unimarc/i.test(open.format))
    return refuse("record_is_other_marc", { format: excerptOfText(open.format) })
  if (open.falseTag !== null && /^\d{3}[A-Z@]/.test(open.falseTag))
    return refuse("record_is_other_marc", { format: "PICA" })
  if (open.falseTag !== null) return refuse("xml_tag_false", { tag: excerptOfText(open.falseTag) })
  if (open.fields.length === 0) return refuse("no_field", {})
  const record = { leader: open.leader ?? " ".repeat(24), fields: open.fields }
  return { kind: "record", place, record, remarks: [...open.remarks] }
}

function fieldText(field: MarcField): string {
  if (field.kind === "control") return `${field.tag} ${field.value}`
  return `${field.tag} ${field.subfields.map(([code, value]) => `$${code} ${value}`).join(" ")}`
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
