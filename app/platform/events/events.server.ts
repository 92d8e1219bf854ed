import type { Tx } from "#platform/db/tx.ts"
import type { Caller } from "#platform/session/caller.ts"

/** Something that happened, told by the module that owns it: `defineEvent<{ recordId: string }>("catalogue.record-published")`. */
export interface EventKind<Payload> {
  readonly name: string
  /** Calls `handler` in the transaction of each such event: what it writes is kept or undone with the event itself. */
  on(handler: (tx: Tx, payload: Payload, caller: Caller) => Promise<void>): void
  /** For the operation frame: `emit(recordPublished, payload)` inside `run`. */
  tell(tx: Tx, payload: Payload, caller: Caller): Promise<void>
}

export function defineEvent<Payload>(name: string): EventKind<Payload> {
  const handlers: ((tx: Tx, payload: Payload, caller: Caller) => Promise<void>)[] = []
  return {
    name,
    on: (handler) => void handlers.push(handler),
    async tell(tx, payload, caller) {
      for (const handler of handlers) await handler(tx, payload, caller)
    },
  }
}
