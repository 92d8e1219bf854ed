import type { Graph, GraphNode, GraphObject } from "./graph.ts"
import { shortName } from "./terms.ts"

/** The thing that an object names, when the file says something of it. */
export function innerNode(graph: Graph, object: GraphObject): GraphNode | null {
  return object.kind === "thing" ? (graph.nodes.get(object.value) ?? null) : null
}

/** The short name of a thing's type ("bib:Journal"), or "". */
export function typeOf(node: GraphNode): string {
  return shortName(node.says.find((said) => shortName(said.predicate) === "rdf:type")?.object.value ?? "")
}

/** The first text that a thing says under a property, or null. */
export function textOf(node: GraphNode, name: string): string | null {
  const said = node.says.find(({ predicate, object }) => shortName(predicate) === name && object.kind === "text")
  return said?.object.value ?? null
}

const deepest = 4
const longest = 20_000

/** Everything that an object holds, in one text: "foaf:surname: Lavergne; foaf:givenname: Solène". */
export function flatText(graph: Graph, object: GraphObject, depth = 0): string {
  const inner = innerNode(graph, object)
  if (inner === null || depth >= deepest) return object.value
  const parts = inner.says
    .filter(({ predicate }) => shortName(predicate) !== "rdf:type")
    .map((said) => `${shortName(said.predicate)}: ${flatText(graph, said.object, depth + 1)}`)
  return parts.join("; ").slice(0, longest)
}
