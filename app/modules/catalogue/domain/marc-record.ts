/** A MARC record as it stood in its file, whatever carried it (ISO 2709, MARCXML): nothing interpreted, nothing lost. */
export type MarcRecord = {
  /** 24 characters; lengths and addresses inside it are those of the file it came from. */
  leader: string
  fields: MarcField[]
}

export type MarcField = MarcControlField | MarcDataField

export type MarcControlField = { kind: "control"; tag: string; value: string }

export type MarcDataField = { kind: "data"; tag: string; ind1: string; ind2: string; subfields: MarcSubfield[] }

export type MarcSubfield = [code: string, value: string]

/** The first control field of that tag, or null. */
export function controlValue(record: MarcRecord, tag: string): string | null {
  for (const field of record.fields) if (field.kind === "control" && field.tag === tag) return field.value
  return null
}

/** The data fields of these tags, in the order of the record. */
export function dataFields(record: MarcRecord, ...tags: string[]): MarcDataField[] {
  const index = indexOf(record)
  if (tags.length === 1) return index.get(tags[0] ?? "")?.fields ?? []
  const found = tags.flatMap((tag) => index.get(tag) ?? [])
  if (found.length < 2) return found[0]?.fields ?? []
  const places = found.flatMap(({ fields, places: at }) =>
    fields.map((field, rank) => ({ field, place: at[rank] ?? 0 })),
  )
  return places.sort((one, other) => one.place - other.place).map(({ field }) => field)
}

/** Whether the record has a data field of one of these tags. */
export function hasDataField(record: MarcRecord, ...tags: string[]): boolean {
  const index = indexOf(record)
  return tags.some((tag) => index.has(tag))
}

/** The values of these subfield codes, in the order of the field, as typed. */
export function subfieldValues(field: MarcDataField, ...codes: string[]): string[] {
  const found: string[] = []
  for (const [code, value] of field.subfields) if (codes.includes(code)) found.push(value)
  return found
}

type Indexed = { fields: MarcDataField[]; places: number[] }

// A description asks for some sixty tags of each record: a record is read once, and never changed afterwards.
const indexes = new WeakMap<MarcRecord, Map<string, Indexed>>()

function indexOf(record: MarcRecord): Map<string, Indexed> {
  const known = indexes.get(record)
  if (known !== undefined) return known
  const index = new Map<string, Indexed>()
  for (const [place, field] of record.fields.entries()) {
    if (field.kind !== "data") continue
    const indexed = index.get(field.tag)
    if (indexed === undefined) index.set(field.tag, { fields: [field], places: [place] })
    else {
      indexed.fields.push(field)
      indexed.places.push(place)
    }
  }
  indexes.set(record, index)
  return index
}
