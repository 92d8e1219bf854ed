import type { ReactNode } from "react"
import { documentLang } from "./labels.ts"
import { setWords } from "./set-words.ts"

type Props = { language: string | null | undefined; children: string }

/** Words of a document in its own language (ISO 639-2): marked on a page in another one, so that they are spoken rightly. */
export function DocumentWords({ language, children }: Props): ReactNode {
  const lang = documentLang(language)
  const words = setWords(children, language)
  return lang === undefined ? words : <span lang={lang}>{words}</span>
}
