export interface Ballot {
  id: string
  votesEach: number
  /** The last day on which one votes. */
  closesOn: string
  closedAt: Date | null
}

/** One votes until the end of the last day, unless it was closed before. */
export function isOpen(ballot: Pick<Ballot, "closesOn" | "closedAt">, today: string): boolean {
  return ballot.closedAt === null && today <= ballot.closesOn
}

export interface RankedTopic {
  id: string
  votes: number
  proposedAt: Date
}

/** Topics by votes, the most wanted first; those with as many share a rank, and the one proposed first comes first. */
export function ranked<Topic extends RankedTopic>(topics: readonly Topic[]): (Topic & { rank: number })[] {
  const sorted = topics.toSorted(
    (one, other) => other.votes - one.votes || one.proposedAt.getTime() - other.proposedAt.getTime(),
  )
  return sorted.map((topic) => ({ ...topic, rank: sorted.findIndex(({ votes }) => votes === topic.votes) + 1 }))
}
