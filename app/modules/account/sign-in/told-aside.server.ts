import { AsyncLocalStorage } from "node:async_hooks"

const listening = new AsyncLocalStorage<{ value: string | undefined }>()

/** The library tells some things (a reset token, whose password it was) to a callback only. */
export function tellAside(value: string): void {
  const listener = listening.getStore()
  if (listener !== undefined) listener.value = value
}

/** What was told aside while `work` ran: it comes back to the one who asked, however many ask at once. */
export async function toldDuring(work: () => Promise<unknown>): Promise<string | undefined> {
  const listener: { value: string | undefined } = { value: undefined }
  await listening.run(listener, work)
  return listener.value
}
