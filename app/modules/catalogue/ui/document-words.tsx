import type { ReactNode } from "react"
import { documentLang } from "./labels.ts"

type Props = { language: string | null | undefined; children: ReactNode }

/** Words of a document in its own language (ISO 639-2): marked on a page in another one, so that they are spoken rightly. */
export function DocumentWords({ language, children }: Props) {
  const lang = documentLang(language)
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}
