export type LinkState = "new" | "alive" | "unsure" | "dead"

/** What an address answered: an HTTP status, or why there was no answer. */
export type LinkAnswer = { status: number } | { failure: string }

export interface KnownLink {
  state: LinkState
  failures: number
  aliveAt: Date | null
  failingSince: Date | null
}

export type LinkVerdict = KnownLink & { nextAt: Date }

const day = 86_400_000
const week = 7 * day

/**
 * What an answer says of a link. Gone (404, 410) is dead at once; what may pass (a server down, a name unknown) is dead after the
 * third week in a row; an address that wants to know who asks (401, 403, 429) is alive. Each is looked at again a week later.
 */
export function judgeLink(known: KnownLink, answer: LinkAnswer, now: Date): LinkVerdict {
  const nextAt = new Date(now.getTime() + week)
  if ("status" in answer && isAlive(answer.status)) {
    return { state: "alive", failures: 0, aliveAt: now, failingSince: null, nextAt }
  }
  const failures = known.failures + 1
  const isGone = "status" in answer && (answer.status === 404 || answer.status === 410)
  const state = isGone || failures >= 3 ? "dead" : "unsure"
  return { state, failures, aliveAt: known.aliveAt, failingSince: known.failingSince ?? now, nextAt }
}

function isAlive(status: number): boolean {
  return (status >= 200 && status < 400) || [401, 402, 403, 405, 406, 429, 451].includes(status)
}
