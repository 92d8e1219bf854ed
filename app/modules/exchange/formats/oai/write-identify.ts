import { escapeXml } from "#platform/kernel/xml.ts"
import { writeDatestamp } from "../../domain/oai-datestamp.ts"

export interface OaiRepository {
  name: string
  baseUrl: string
  emails: readonly string[]
  earliest: Date
  /** The domain in the identifiers of the records: "oai:<domain>:<number>". */
  domain: string
  sample: string
}

/** The answer to Identify (OAI-PMH 2.0, section 4.2), with the scheme of our identifiers. */
export function writeIdentify({ name, baseUrl, emails, earliest, domain, sample }: OaiRepository): string {
  const scheme = "http://www.openarchives.org/OAI/2.0/oai-identifier"
  return (
    `<Identify>\n<repositoryName>${escapeXml(name)}</repositoryName>\n<baseURL>${escapeXml(baseUrl)}</baseURL>\n` +
    `<protocolVersion>2.0</protocolVersion>\n${emails.map((email) => `<adminEmail>${escapeXml(email)}</adminEmail>\n`).join("")}` +
    `<earliestDatestamp>${writeDatestamp(earliest)}</earliestDatestamp>\n<deletedRecord>persistent</deletedRecord>\n` +
    "<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>\n<compression>gzip</compression>\n<compression>br</compression>\n" +
    `<description>\n<oai-identifier xmlns="${scheme}" xsi:schemaLocation="${scheme} ${scheme}.xsd">` +
    `<scheme>oai</scheme><repositoryIdentifier>${escapeXml(domain)}</repositoryIdentifier><delimiter>:</delimiter>` +
    `<sampleIdentifier>${escapeXml(sample)}</sampleIdentifier></oai-identifier>\n</description>\n</Identify>\n`
  )
}
