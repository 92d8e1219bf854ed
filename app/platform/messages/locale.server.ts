import { AsyncLocalStorage } from "node:async_hooks"
import { overwriteGetLocale } from "./generated/runtime.js"
import type { Locale } from "./index.ts"
import { baseLocale } from "./index.ts"

const current = new AsyncLocalStorage<Locale>()
overwriteGetLocale(() => current.getStore() ?? baseLocale)

/** Runs `work` with every message in `locale`; concurrent requests and jobs never mix. */
export function withLocale<T>(locale: Locale, work: () => T): T {
  return current.run(locale, work)
}
