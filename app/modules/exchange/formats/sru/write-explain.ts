import { escapeXml } from "#platform/kernel/xml.ts"
import { contextSets } from "../cql/cql-indexes.ts"
import { recordSchemas } from "./record-schemas.ts"

export interface ExplainedDatabase {
  /** The address of the service. */
  url: URL
  title: string
  description: string
}

/** What this service can do, as a ZeeRex record (http://explain.z3950.org/dtd/2.0/). */
export function writeExplain({ url, title, description }: ExplainedDatabase): string {
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port
  const sets = contextSets.map(({ prefix, uri }) => `<set name="${prefix}" identifier="${uri}"/>\n`)
  const indexes = contextSets.flatMap(({ prefix, indexes: names }) =>
    Object.keys(names).map(
      (name) =>
        `<index search="true" scan="false" sort="${isSorted(prefix, name)}"><title lang="en">${name}</title>` +
        `<map><name set="${prefix}">${name}</name></map></index>\n`,
    ),
  )
  const schemas = recordSchemas.map(
    (schema) =>
      `<schema identifier="${schema.identifier}" name="${schema.name}" sort="false" retrieve="true">` +
      `<title>${escapeXml(schema.title)}</title></schema>\n`,
  )
  return (
    '<explain xmlns="http://explain.z3950.org/dtd/2.0/">\n' +
    `<serverInfo protocol="SRU" version="1.2" transport="${url.protocol.slice(0, -1)}" method="GET POST">` +
    `<host>${escapeXml(url.hostname)}</host><port>${port}</port><database>${escapeXml(url.pathname.slice(1))}</database></serverInfo>\n` +
    `<databaseInfo><title lang="fr" primary="true">${escapeXml(title)}</title>` +
    `<description lang="fr" primary="true">${escapeXml(description)}</description></databaseInfo>\n` +
    `<indexInfo>\n${sets.join("")}${indexes.join("")}</indexInfo>\n<schemaInfo>\n${schemas.join("")}</schemaInfo>\n` +
    '<configInfo><default type="numberOfRecords">10</default><default type="contextSet">cql</default>' +
    '<default type="index">cql.serverChoice</default><default type="relation">=</default>' +
    '<setting type="maximumRecords">100</setting><supports type="relationModifier">stem</supports>' +
    '<supports type="relation">all</supports><supports type="relation">any</supports><supports type="relation">adj</supports>' +
    '<supports type="relation">within</supports></configInfo>\n</explain>\n'
  )
}

function isSorted(prefix: string, name: string): boolean {
  return prefix === "dc" && (name === "title" || name === "date")
}
