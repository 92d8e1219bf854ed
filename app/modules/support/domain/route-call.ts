export interface CoveringCentre {
  id: string
  name: string
  /** Codes of départements (COG): "09", "2A", "974". */
  coverage: readonly string[]
}

export type CallRoute =
  | { kind: "routed"; centreId: string }
  /** Several cover the commune, or none does: whoever types says which. */
  | { kind: "choose"; reason: "several" | "none"; centres: CoveringCentre[] }

/**
 * Which centre a call is for: the one that covers the caller's département. Without a
 * place, it is the typist's.
 */
export function routeCall(
  departement: string | null,
  centres: readonly CoveringCentre[],
  ownCentreId: string,
): CallRoute {
  if (departement === null) return { kind: "routed", centreId: ownCentreId }
  const covering = centres.filter(({ coverage }) => coverage.includes(departement))
  const [only] = covering
  if (covering.length === 1 && only !== undefined) return { kind: "routed", centreId: only.id }
  return covering.length > 1
    ? { kind: "choose", reason: "several", centres: covering }
    : { kind: "choose", reason: "none", centres: [...centres] }
}
