import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { searchKey } from "../domain/search-key.ts"
import { idsOfUris } from "../queries/ancestors.server.ts"
import { conceptsByLabel } from "../queries/find-by-label.server.ts"

export interface Target {
  id: string
  uri: string
  name: string
}

export type Resolved = { kind: "resolved"; targets: Target[] } | { kind: "unclear"; sentences: string[] }

/**
 * The concepts meant by typed lines: an address, or a name as any label has it. A name that several concepts bear means the
 * one already linked (`present`), else it is asked which.
 */
export async function resolveLinks(tx: Tx, lines: readonly string[], present: readonly Target[]): Promise<Resolved> {
  const addresses = await idsOfUris(tx, lines)
  const named = await conceptsByLabel(tx, lines)
  const targets = new Map<string, Target>()
  const sentences: string[] = []
  for (const line of lines) {
    const id = addresses.get(line)
    if (id !== undefined) {
      targets.set(id, { id, uri: line, name: line })
      continue
    }
    const candidates = named.get(line) ?? []
    const already = present.find((target) => searchKey(target.name) === searchKey(line))
    const meant = already ?? (candidates.length === 1 ? candidates[0] : undefined)
    if (meant !== undefined) targets.set(meant.id, meant)
    else if (candidates.length === 0) sentences.push(m.vocabulary_error_no_such_concept({ name: line }))
    else {
      const choices = candidates.map((candidate) => candidate.uri).join(", ")
      sentences.push(m.vocabulary_error_several_concepts({ name: line, choices }))
    }
  }
  return sentences.length > 0 ? { kind: "unclear", sentences } : { kind: "resolved", targets: [...targets.values()] }
}
