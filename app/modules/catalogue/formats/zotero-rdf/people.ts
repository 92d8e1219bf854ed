import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import type { ReadName } from "../../domain/cite/name-text.ts"
import { contributorAs, readInvertedName } from "../../domain/cite/name-text.ts"
import { cleanText } from "../../domain/text.ts"
import type { Draft } from "../exchange/draft.ts"
import type { Graph, GraphNode, GraphObject } from "./graph.ts"
import { innerNode, textOf } from "./nodes.ts"
import { shortName } from "./terms.ts"

/** The people of a list (rdf:Seq) or one alone; whoever has no given name is a body, as in Zotero. */
export function takePeople(graph: Graph, draft: Draft, role: ContributorRole, object: GraphObject): boolean {
  const list = innerNode(graph, object)
  const objects = list === null ? [object] : membersOf(list)
  const names = (objects.length > 0 ? objects : [object]).map((one) => nameOf(graph, one))
  for (const name of names) {
    if (name !== null) draft.contributors.push(contributorAs(role, name, draft.contributors.length === 0))
  }
  return names.length > 0 && names.every((name) => name !== null)
}

function membersOf(list: GraphNode): GraphObject[] {
  return list.says
    .filter(({ predicate }) => /^rdf:_\d+$/.test(shortName(predicate)))
    .toSorted((a, b) => rank(a.predicate) - rank(b.predicate))
    .map((said) => said.object)
}

function rank(predicate: string): number {
  return Number(/_(\d+)$/.exec(predicate)?.[1] ?? 0)
}

function nameOf(graph: Graph, object: GraphObject): ReadName | null {
  const person = innerNode(graph, object)
  if (person === null) return object.kind === "text" ? readInvertedName(object.value) : null
  const family = cleanText(
    textOf(person, "foaf:surname") ?? textOf(person, "foaf:familyName") ?? textOf(person, "foaf:name") ?? "",
  )
  const given = cleanText(textOf(person, "foaf:givenName") ?? textOf(person, "foaf:givenname") ?? "")
  if (family === "") return given === "" ? null : { kind: "body", name: given, givenName: null }
  return given === ""
    ? { kind: "body", name: family, givenName: null }
    : { kind: "person", name: family, givenName: given }
}
