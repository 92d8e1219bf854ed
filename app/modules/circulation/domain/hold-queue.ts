export interface WaitingHold {
  id: string
  recordId: string
  queuedAt: Date
}

export interface FreeCopy {
  id: string
  recordId: string
}

/** What to fetch from the shelves: the copies that are there, each for the one who has waited longest for its document. */
export function toFetch<Hold extends WaitingHold, Copy extends FreeCopy>(
  holds: readonly Hold[],
  copies: readonly Copy[],
): { hold: Hold; copy: Copy }[] {
  const free = new Map<string, Copy[]>()
  for (const copy of copies) free.set(copy.recordId, [...(free.get(copy.recordId) ?? []), copy])
  return holds
    .toSorted((one, other) => one.queuedAt.getTime() - other.queuedAt.getTime() || one.id.localeCompare(other.id))
    .flatMap((hold) => {
      const copy = free.get(hold.recordId)?.shift()
      return copy === undefined ? [] : [{ hold, copy }]
    })
}
