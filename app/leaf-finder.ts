export interface LeafRoute {
  id: string
  /** Its whole pattern: "en/catalogue/:id", "" for the front page, "*" for what nothing else answers. */
  pattern: string
}

interface Node {
  leaf?: string
  words: Map<string, Node>
  parameter?: Node
  rest?: string
}

/**
 * Finds the route of a path among all of a site's, a word of the address at a time: as written first, then `:parameter`, then `*`, as the router ranks them, without trying
 * each pattern in turn. Undefined when none answers.
 */
export function createLeafFinder(leaves: readonly LeafRoute[]): (pathname: string) => string | undefined {
  const root: Node = { words: new Map() }
  for (const leaf of leaves) add(root, leaf)
  return (pathname) => find(root, wordsOf(pathname), 0)
}

function add(root: Node, { id, pattern }: LeafRoute): void {
  let node = root
  for (const word of wordsOf(pattern)) {
    if (word === "*") {
      node.rest = id
      return
    }
    node = word.startsWith(":") ? (node.parameter ??= { words: new Map() }) : wordNode(node, word)
  }
  node.leaf = id
}

function wordNode(node: Node, word: string): Node {
  const key = word.toLowerCase()
  const found = node.words.get(key) ?? { words: new Map() }
  node.words.set(key, found)
  return found
}

function find(node: Node, words: readonly string[], index: number): string | undefined {
  const word = words[index]
  if (word === undefined) return node.leaf ?? node.rest
  const next = node.words.get(word.toLowerCase())
  return (
    (next && find(next, words, index + 1)) ?? (node.parameter && find(node.parameter, words, index + 1)) ?? node.rest
  )
}

function wordsOf(path: string): string[] {
  return path.split("/").filter((word) => word !== "")
}
