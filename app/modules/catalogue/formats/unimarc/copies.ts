import type { MarcDataField, MarcRecord } from "../../domain/marc-record.ts"
import { dataFields } from "../../domain/marc-record.ts"
import type { CopyStatement, RecordSource } from "../../domain/record-description.ts"
import { firstText, splitRepeated } from "./subfields.ts"

/** Where each copy format puts what: 995 (French recommendation), 930 (Sudoc), 852 (MARC holdings), 915 is left alone. */
const layouts: Record<
  string,
  { lead: string; library: string[]; section: string[]; shelfMark: string[]; barcode: string[]; note: string[] }
> = {
  "995": {
    lead: "k",
    library: ["c", "b", "a"],
    section: ["e", "q"],
    shelfMark: ["k"],
    barcode: ["f"],
    note: ["u", "v"],
  },
  "930": { lead: "b", library: ["b"], section: ["c"], shelfMark: ["a"], barcode: [], note: ["z"] },
  "852": { lead: "a", library: ["a"], section: ["b"], shelfMark: ["j", "h"], barcode: ["p"], note: ["z"] },
}

/** Reads what the source says of its copies. */
export function readCopies(record: MarcRecord): CopyStatement[] {
  return dataFields(record, ...Object.keys(layouts)).flatMap((field) => {
    const layout = layouts[field.tag]
    if (layout === undefined) return []
    const copies = splitRepeated(field, field.subfields[0]?.[0] ?? layout.lead)
    return copies
      .map((copy) => readCopy(copy, layout))
      .filter((copy) => Object.values(copy).some((value) => value !== null))
  })
}

/** Reads who made and passed on the record (801): country, agency, date as typed. */
export function readSources(record: MarcRecord): RecordSource[] {
  return dataFields(record, "801")
    .map((field) => ({ country: firstText(field, "a"), agency: firstText(field, "b"), date: firstText(field, "c") }))
    .filter((source) => source.agency !== null)
}

function readCopy(field: MarcDataField, layout: (typeof layouts)[string]): CopyStatement {
  return {
    library: firstText(field, ...layout.library),
    section: firstText(field, ...layout.section),
    shelfMark: firstText(field, ...layout.shelfMark),
    barcode: firstText(field, ...layout.barcode),
    note: firstText(field, ...layout.note),
  }
}
