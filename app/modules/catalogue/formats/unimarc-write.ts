import type { MarcField, MarcRecord } from "../domain/marc-record.ts"
import type { RecordDescription, RecordKind } from "../domain/record-description.ts"
import { descriptionFields } from "./unimarc/write-fields.ts"
import { mappedTags } from "./unimarc.ts"

/** What a written record says of itself: its number and agency, and the day it was entered (ISO date). */
export type UnimarcStamp = { id: string; agency: string; enteredOn: string }

const typeAndLevel: Record<RecordKind, string> = {
  book: "am",
  report: "am",
  article: "aa",
  periodical: "as",
  periodical_issue: "as",
  grey_literature: "am",
  teaching_tool: "mm",
  thesis: "am",
  web_page: "li",
  audio: "im",
  video: "gm",
  other: "am",
}

/**
 * Writes a description as a UNIMARC record. The fields of the original record that the description has no room for
 * (local ones, coded data, copies) are given back as they came.
 */
export function toUnimarc(
  description: RecordDescription,
  original: MarcRecord | null,
  stamp: UnimarcStamp,
): MarcRecord {
  const kept = original === null ? [] : original.fields.filter((field) => isGivenBack(field.tag))
  const written: MarcField[] = [
    { kind: "control", tag: "001", value: stamp.id },
    codedData(description, stamp),
    ...descriptionFields(description),
    source(stamp),
  ]
  const keptTags = new Set(kept.map((field) => field.tag))
  const fresh = written.filter((field) => field.tag === "001" || !keptTags.has(field.tag))
  const fields = [...fresh, ...kept].toSorted((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0))
  return { leader: `00000n${typeAndLevel[description.kind]}0 2200000   450 `, fields }
}

/** Coded data, holdings and everything unknown come back; what the description says is written anew. */
function isGivenBack(tag: string): boolean {
  return !mappedTags.has(tag) || tag === "100" || tag === "110" || tag === "852" || tag === "930" || tag === "995"
}

function codedData(description: RecordDescription, stamp: UnimarcStamp): MarcField {
  const entered = stamp.enteredOn.replaceAll("-", "").slice(0, 8).padEnd(8)
  const year = description.year === null ? "    " : String(description.year)
  const type = description.year === null ? "u" : description.yearEnd === null ? "d" : "g"
  const end = description.yearEnd === null ? "    " : String(description.yearEnd)
  const value = `${entered}${type}${year}${end}m  y0frey50      ba`
  return { kind: "data", tag: "100", ind1: " ", ind2: " ", subfields: [["a", value]] }
}

function source(stamp: UnimarcStamp): MarcField {
  const subfields: [string, string][] = [
    ["a", "FR"],
    ["b", stamp.agency],
    ["c", stamp.enteredOn.replaceAll("-", "").slice(0, 8)],
  ]
  return { kind: "data", tag: "801", ind1: " ", ind2: "3", subfields }
}
