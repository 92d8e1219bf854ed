import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { depths, pathUp } from "../domain/hierarchy.ts"
import { limits } from "../domain/limits.ts"
import { hierarchyAbove } from "../queries/ancestors.server.ts"
import { conceptNames } from "../queries/names.server.ts"
import type { Target } from "./resolve-links.server.ts"

/** What is wrong with these links of a concept, beside the field it concerns; nothing when they are sound (SKOS S27, no loop, no excess of depth). */
export async function checkLinks(
  tx: Tx,
  conceptId: string,
  broader: readonly Target[],
  related: readonly Target[],
): Promise<Record<string, string[]>> {
  const errors: Record<string, string[]> = {}
  const above = await hierarchyAbove(
    tx,
    broader.map((target) => target.id),
  )
  for (const target of broader) {
    const path = target.id === conceptId ? [conceptId] : pathUp(above, target.id, conceptId)
    if (path !== null)
      (errors["broader"] ??= []).push(m.vocabulary_error_loop({ path: await inWords(tx, [conceptId, ...path]) }))
  }
  if (errors["broader"] !== undefined) return errors
  const whole = new Map(above).set(
    conceptId,
    broader.map((target) => target.id),
  )
  if ((depths(whole).get(conceptId) ?? 0) > limits.depth)
    errors["broader"] = [m.vocabulary_error_too_deep({ limit: limits.depth })]
  const aboveRelated = await hierarchyAbove(
    tx,
    related.map((target) => target.id),
  )
  for (const target of related) {
    const itself = target.id === conceptId
    if (!itself && pathUp(whole, conceptId, target.id) === null && pathUp(aboveRelated, target.id, conceptId) === null)
      continue
    ;(errors["related"] ??= []).push(
      itself ? m.vocabulary_error_self() : m.vocabulary_error_related_and_broader({ name: target.name }),
    )
  }
  return errors
}

async function inWords(tx: Tx, path: readonly string[]): Promise<string> {
  const names = await conceptNames(tx, path, "fr")
  return path.map((id) => names.get(id)?.name ?? id).join(" → ")
}
