import { setFrench } from "#platform/kernel/typography.ts"
import type { MarkedText } from "../domain/found-records.ts"

/** Words of a document as they are shown: those in French as a printer sets them (a record keeps what was typed). */
export function setWords(text: string, language: string | null | undefined): string {
  return language === "fre" ? setFrench(text) : text
}

/** The same for a text in pieces. */
export function setMarked(parts: MarkedText, language: string | null | undefined): MarkedText {
  return parts.map((part) => (typeof part === "string" ? setWords(part, language) : part))
}
