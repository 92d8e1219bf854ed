import { escapeXml, xmlAttributes } from "#platform/kernel/xml.ts"
import { writeDatestamp } from "../../domain/oai-datestamp.ts"
import type { OaiError, OaiPosition } from "../../domain/oai-request.ts"

const namespace = "http://www.openarchives.org/OAI/2.0/"

/** What every answer says of its request (OAI-PMH 2.0, section 3.2). */
export interface OaiEnvelope {
  responseDate: Date
  baseUrl: string
  /** As received; a request that could not be understood is not repeated. */
  arguments: Readonly<Record<string, string>>
}

export interface OaiHeader {
  identifier: string
  datestamp: Date
  sets: readonly string[]
  deleted: boolean
}

/** A whole answer around what it answers. */
export function writeOaiAnswer(envelope: OaiEnvelope, body: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<OAI-PMH xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
    ` xsi:schemaLocation="${namespace} ${namespace}OAI-PMH.xsd">\n` +
    `<responseDate>${writeDatestamp(envelope.responseDate)}</responseDate>\n` +
    `<request${xmlAttributes(envelope.arguments)}>${escapeXml(envelope.baseUrl)}</request>\n${body}</OAI-PMH>\n`
  )
}

export function writeOaiErrors(errors: readonly OaiError[]): string {
  return errors.map(({ code, text }) => `<error code="${code}">${escapeXml(text)}</error>\n`).join("")
}

export function writeOaiHeader({ identifier, datestamp, sets, deleted }: OaiHeader): string {
  const specs = sets.map((set) => `<setSpec>${escapeXml(set)}</setSpec>`).join("")
  return (
    `<header${deleted ? ' status="deleted"' : ""}><identifier>${escapeXml(identifier)}</identifier>` +
    `<datestamp>${writeDatestamp(datestamp)}</datestamp>${specs}</header>\n`
  )
}

/** A record; `metadata` is one element with its own namespaces, undefined for a deleted one. */
export function writeOaiRecord(header: OaiHeader, metadata: string | undefined): string {
  const shown = metadata === undefined ? "" : `<metadata>\n${metadata}</metadata>\n`
  return `<record>\n${writeOaiHeader(header)}${shown}</record>\n`
}

/** The token of the next page; empty on the last one of several, nothing where the list has a single page. */
export function writeResumption(
  token: string | undefined,
  { cursor, size }: Pick<OaiPosition, "cursor" | "size">,
): string {
  if (token === undefined && cursor === 0) return ""
  const said = { ...(size === undefined ? {} : { completeListSize: String(size) }), cursor: String(cursor) }
  return `<resumptionToken${xmlAttributes(said)}>${token ?? ""}</resumptionToken>\n`
}
