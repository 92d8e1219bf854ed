import { AsyncLocalStorage } from "node:async_hooks"

const waiting = new AsyncLocalStorage<{ token: string | undefined }>()

/** The library gives a reset token to a callback only: here it comes back to the one who asked for it. */
export const resetTokens = {
  deliver(token: string): void {
    const asked = waiting.getStore()
    if (asked !== undefined) asked.token = token
  },
  async during(work: () => Promise<unknown>): Promise<string | undefined> {
    const asked: { token: string | undefined } = { token: undefined }
    await waiting.run(asked, work)
    return asked.token
  },
}
