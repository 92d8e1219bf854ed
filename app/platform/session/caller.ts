import type { Locale } from "#platform/messages/index.ts"
import type { Actor } from "./actor.ts"

/** On whose behalf something is read or written, in which language, within which request. */
export interface Caller {
  actor: Actor
  locale: Locale
  requestId: string
}

/** The installation itself at work: a job, a command, the demonstration. Sees and may do everything, and the audit names the task. */
export function systemCaller(task: string, locale: Locale = "fr"): Caller {
  return { actor: { kind: "system", task }, locale, requestId: task }
}
