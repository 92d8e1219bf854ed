import type { ReactNode } from "react"
import { writtenLang } from "#platform/messages/index.ts"

/** Words that people of a centre wrote, in their language: on a page in another one they are marked, and spoken rightly. */
export function Written({ children }: { children: ReactNode }) {
  const lang = writtenLang()
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}
