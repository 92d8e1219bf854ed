/** The forms in which SRU gives records; the first one when none is asked for. */
export const recordSchemas = [
  {
    name: "dc",
    identifier: "info:srw/schema/1/dc-v1.1",
    title: "Dublin Core",
    otherNames: ["info:srw/schema/1/dc-schema", "http://purl.org/dc/elements/1.1/", "oai_dc"],
  },
  {
    name: "unimarc",
    identifier: "info:lc/xmlns/marcxchange-v1",
    title: "UNIMARC (MarcXchange, ISO 25577)",
    otherNames: ["unimarcxchange", "marcxchange"],
  },
  {
    name: "marcxml",
    identifier: "info:srw/schema/1/marcxml-v1.1",
    title: "UNIMARC (MARCXML)",
    otherNames: ["http://www.loc.gov/MARC21/slim", "unimarcxml"],
  },
] as const

export type RecordSchema = (typeof recordSchemas)[number]

/** The schema of this name or identifier; undefined when there is none. */
export function schemaNamed(name: string): RecordSchema | undefined {
  return recordSchemas.find(
    (schema) =>
      schema.name === name || schema.identifier === name || (schema.otherNames as readonly string[]).includes(name),
  )
}
