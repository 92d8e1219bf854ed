import type { ReactNode } from "react"

/** A passage in another language than the page, so that it is pronounced and hyphenated rightly. */
export function LangText({ lang, children }: { lang: string; children: ReactNode }) {
  return <span lang={lang}>{children}</span>
}
