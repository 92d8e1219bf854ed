import { kindOfGenre } from "../../domain/cite/genre.ts"
import { joinHostNumber } from "../../domain/cite/host-number.ts"
import type { SourceField } from "../../domain/exchange-verdict.ts"
import { cleanText } from "../../domain/text.ts"
import type { Draft } from "../exchange/draft.ts"
import { isHosted } from "../exchange/draft.ts"
import { takeDoi, takeLanguages, takeLinks, takeNumbers, takeOnce } from "../exchange/take.ts"
import type { Graph, GraphNode, GraphObject } from "./graph.ts"
import { flatText, innerNode, textOf, typeOf } from "./nodes.ts"
import { takePeople } from "./people.ts"
import { shortName } from "./terms.ts"
import { peopleProperties } from "./types.ts"

type Gathered = { volume: string | null; issue: string | null; seriesNumber: string | null }

/** Puts what the graph says of an item in the draft; gives all of it back as fields, and those that were of no use. */
export function readZoteroItem(
  graph: Graph,
  node: GraphNode,
  draft: Draft,
): { fields: SourceField[]; unmapped: SourceField[] } {
  const gathered: Gathered = { volume: null, issue: null, seriesNumber: null }
  const fields: SourceField[] = []
  const unmapped: SourceField[] = []
  for (const { predicate, object } of node.says) {
    const name = shortName(predicate)
    if (name === "rdf:type" || name === "z:itemType") continue
    const field: SourceField = [name, flatText(graph, object)]
    fields.push(field)
    if (!takeProperty(graph, draft, gathered, name, object)) unmapped.push(field)
  }
  settle(draft, gathered)
  return { fields, unmapped }
}

function takeProperty(graph: Graph, draft: Draft, gathered: Gathered, name: string, object: GraphObject): boolean {
  const role = peopleProperties.get(name)
  if (role !== undefined) return takePeople(graph, draft, role, object)
  const inner = innerNode(graph, object)
  if (inner !== null) return takeThing(graph, draft, gathered, name, inner)
  const text = object.value
  switch (name) {
    case "dc:title":
      return takeOnce(draft, "title", text)
    case "dc:date":
      return takeOnce(draft, "date", text)
    case "dcterms:abstract":
      return draft.abstracts.push(text) > 0
    case "dc:subject":
      return draft.keywords.push(text) > 0
    case "z:language":
      return takeLanguages(draft, text)
    case "bib:pages":
      return isHosted(draft.kind) ? takeOnce(draft.host, "pages", text) : draft.extent.push(text) > 0
    case "z:numPages":
      return draft.extent.push(/^\d+$/.test(text) ? `${text} p.` : text) > 0
    case "prism:edition":
      return takeOnce(draft, "edition", text)
    case "prism:volume":
      return takeOnce(gathered, "volume", text)
    case "prism:number":
      return isHosted(draft.kind) && takeOnce(gathered, "issue", text)
    case "dc:identifier":
      return takeIdentifier(draft, text)
    case "dc:description":
      return draft.notes.push(...text.split(/[\r\n]+/)) > 0
    case "z:type":
      return takeGenre(draft, text)
    default:
      return false
  }
}

function takeThing(graph: Graph, draft: Draft, gathered: Gathered, name: string, inner: GraphNode): boolean {
  const value = textOf(inner, "rdf:value")
  switch (name) {
    case "dcterms:isPartOf":
      return takeContainer(graph, draft, gathered, inner)
    case "dc:publisher":
      return takePublisher(graph, draft, inner)
    case "dc:identifier":
      return value !== null && takeLinks(draft, value)
    case "dc:subject":
      if (value === null) return false
      if (/^dcterms:(?:LCC|DDC|UDC)$/.test(typeOf(inner))) {
        return (
          draft.copies.push({ library: null, section: null, shelfMark: cleanText(value), barcode: null, note: null }) >
          0
        )
      }
      return draft.keywords.push(value) > 0
    case "dcterms:isReferencedBy":
      return value !== null && draft.notes.push(withoutHtml(value)) > 0
    case "link:link":
      return takeAttachment(graph, draft, inner)
    default:
      return false
  }
}

/** The periodical, book or site in which an item stands, and the series in which that stands. */
function takeContainer(graph: Graph, draft: Draft, gathered: Gathered, container: GraphNode): boolean {
  const isSeries = typeOf(container) === "bib:Series"
  const title = textOf(container, "dc:title")
  if (isSeries) gathered.seriesNumber ??= textOf(container, "dc:identifier")
  if (title !== null && isSeries)
    draft.series.push({ title: cleanText(title), subtitle: null, number: null, issn: null })
  else if (title !== null) takeOnce(draft.host, "title", title)
  if (!isSeries) {
    gathered.volume ??= textOf(container, "prism:volume")
    gathered.issue ??= textOf(container, "prism:number")
  }
  for (const { predicate, object } of container.says) {
    if (shortName(predicate) === "dc:identifier" && object.kind === "text" && !isSeries)
      takeIdentifier(draft, object.value)
    const inner = shortName(predicate) === "dcterms:isPartOf" ? innerNode(graph, object) : null
    if (inner !== null && inner !== container && typeOf(inner) === "bib:Series" && !isSeries)
      takeContainer(graph, draft, gathered, inner)
  }
  return true
}

function takePublisher(graph: Graph, draft: Draft, organisation: GraphNode): boolean {
  const name = textOf(organisation, "foaf:name")
  const address = organisation.says.find((said) => shortName(said.predicate) === "vcard:adr")
  const inner = address === undefined ? null : innerNode(graph, address.object)
  const place = inner === null ? null : textOf(inner, "vcard:locality")
  if (name !== null) draft.publishers.push(name)
  if (place !== null) draft.places.push(place)
  return name !== null || place !== null
}

/** Zotero writes "ISSN 0338-0610", "ISBN 978-…", "DOI 10.…", or a number alone. */
function takeIdentifier(draft: Draft, text: string): boolean {
  const value = text.replace(/^(?:ISSN|ISBN|DOI):?\s+/, "")
  return takeDoi(draft, value) || takeNumbers(draft, value) || takeLinks(draft, value)
}

function takeAttachment(graph: Graph, draft: Draft, attachment: GraphNode): boolean {
  const identifier = attachment.says.find((said) => shortName(said.predicate) === "dc:identifier")
  const inner = identifier === undefined ? null : innerNode(graph, identifier.object)
  const url = inner === null ? null : textOf(inner, "rdf:value")
  return url !== null && takeLinks(draft, url, textOf(attachment, "dc:title"), textOf(attachment, "link:type"))
}

function takeGenre(draft: Draft, text: string): boolean {
  if (draft.kind === "thesis") return draft.thesisNotes.push(text) > 0
  const kind = kindOfGenre(text)
  if (kind !== null) draft.kind = kind
  return kind !== null
}

function settle(draft: Draft, { volume, issue, seriesNumber }: Gathered): void {
  if (isHosted(draft.kind)) draft.host.number = joinHostNumber({ volume, issue })
  else draft.part = volume === null ? null : /^[\divxlc]+$/i.test(volume) ? `vol. ${volume}` : volume
  const [series] = draft.series
  if (series !== undefined) series.number = seriesNumber
}

/** Notes of Zotero are HTML: their text is kept. */
function withoutHtml(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", "#39": "'" }
  return html
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? "")
}
