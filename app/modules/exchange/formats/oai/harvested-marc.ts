import type { MarcField, MarcRecord } from "#modules/catalogue/index.ts"
import { dublinCoreFields } from "./dublin-core-marc.ts"
import type { HarvestedRecord } from "./read-page.ts"
import type { XmlElement } from "./xml-element.ts"
import { childText } from "./xml-element.ts"

const copyTags = new Set(["852", "915", "930", "955", "995"])
/** With 003, the name of a harvested record: its own number may be another one's in a repository of several bases. */
const agency = "OAI"

/** The key under which an import knows a harvested record again. */
export function harvestedKey(identifier: string): string {
  return `${agency}:${identifier}`
}

/**
 * A harvested record as UNIMARC, from MARCXML, MarcXchange or Dublin Core: known by its OAI identifier (001), its own number kept
 * in 035. Undefined when its metadata are in none of these forms.
 */
export function harvestedMarc(
  { identifier, metadata }: HarvestedRecord,
  { withCopies }: { withCopies: boolean },
): MarcRecord | undefined {
  const read = metadata === undefined ? undefined : readMetadata(metadata)
  if (read === undefined) return undefined
  const kept = read.fields.filter(({ tag }) => tag !== "001" && tag !== "003" && (withCopies || !copyTags.has(tag)))
  const named: MarcField[] = [
    { kind: "control", tag: "001", value: identifier },
    { kind: "control", tag: "003", value: agency },
  ]
  return { leader: read.leader, fields: [...named, ...ownNumber(read), ...kept].toSorted(byTag) }
}

function readMetadata(metadata: XmlElement): MarcRecord | undefined {
  if (metadata.name === "record") return readMarc(metadata)
  if (metadata.name === "collection")
    return metadata.children[0] === undefined ? undefined : readMarc(metadata.children[0])
  if (metadata.name !== "dc") return undefined
  return dublinCoreFields(metadata)
}

function readMarc(record: XmlElement): MarcRecord | undefined {
  const fields = record.children.flatMap(readField)
  const leader = childText({ ...record, children: record.children.filter(({ name }) => name === "leader") }, "leader")
  return fields.length === 0 ? undefined : { leader: leader.padEnd(24).slice(0, 24), fields }
}

function readField({ name, attributes, children, text }: XmlElement): MarcField[] {
  const tag = attributes["tag"] ?? ""
  if (!/^[\dA-Za-z]{3}$/.test(tag)) return []
  if (name === "controlfield") return [{ kind: "control", tag, value: text }]
  if (name !== "datafield") return []
  const subfields = children
    .filter((one) => one.name === "subfield" && (one.attributes["code"] ?? "").length === 1)
    .map((one): [string, string] => [one.attributes["code"] ?? "", one.text])
  const [ind1, ind2] = [attributes["ind1"] || " ", attributes["ind2"] || " "].map((sign) => sign.charAt(0)) as [
    string,
    string,
  ]
  return subfields.length === 0 ? [] : [{ kind: "data", tag, ind1, ind2, subfields }]
}

/** "(agency)number", so that another way to the same record is known by it. */
function ownNumber({ fields }: MarcRecord): MarcField[] {
  const valueOf = (tag: string) => fields.find((field) => field.kind === "control" && field.tag === tag)
  const [number, from] = [valueOf("001"), valueOf("003")].map((field) =>
    field?.kind === "control" ? field.value.trim() : "",
  )
  if (number === undefined || number === "" || from === undefined || from === "") return []
  return [{ kind: "data", tag: "035", ind1: " ", ind2: " ", subfields: [["a", `(${from})${number}`]] }]
}

function byTag(one: MarcField, other: MarcField): number {
  return one.tag < other.tag ? -1 : one.tag > other.tag ? 1 : 0
}
