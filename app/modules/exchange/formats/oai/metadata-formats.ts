import type { MetadataPrefix } from "../../domain/oai-request.ts"

/** The forms in which every record can be had: Dublin Core, and UNIMARC in the two XML dialects that harvesters ask for. */
export const metadataFormats: Record<MetadataPrefix, { schema: string; namespace: string }> = {
  oai_dc: {
    schema: "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
    namespace: "http://www.openarchives.org/OAI/2.0/oai_dc/",
  },
  marcxml: {
    schema: "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
    namespace: "http://www.loc.gov/MARC21/slim",
  },
  unimarc: {
    schema: "http://www.loc.gov/standards/iso25577/marcxchange-1-1.xsd",
    namespace: "info:lc/xmlns/marcxchange-v1",
  },
}

/** The answer to ListMetadataFormats. */
export function writeMetadataFormats(): string {
  const formats = Object.entries(metadataFormats).map(
    ([prefix, { schema, namespace }]) =>
      `<metadataFormat><metadataPrefix>${prefix}</metadataPrefix><schema>${schema}</schema>` +
      `<metadataNamespace>${namespace}</metadataNamespace></metadataFormat>\n`,
  )
  return `<ListMetadataFormats>\n${formats.join("")}</ListMetadataFormats>\n`
}
