import type { CorrectionAction, CorrectionKind, TextField } from "./correction.ts"
import { correctionKinds, textFields } from "./correction.ts"
import { recordKinds } from "./record-description.ts"
import { cleanText } from "./text.ts"
import type { LanguageNames } from "./typed-languages.ts"
import { readTypedLanguages } from "./typed-languages.ts"

/** What the form of a correction asks, by the names of its fields in an address. */
export type CorrectionValues = Record<CorrectionField, string>
export const correctionFields = ["faire", "de", "par", "champ", "nouvelle"] as const
export type CorrectionField = (typeof correctionFields)[number]

export type CorrectionProblem = "missing" | "same" | "language_unknown"

export type CorrectionRead =
  | { kind: "none" }
  | { kind: "read"; action: CorrectionAction }
  | { kind: "problem"; field: CorrectionField; problem: CorrectionProblem }

export function correctionKindOf(text: string): CorrectionKind | undefined {
  return correctionKinds.find((kind) => kind === text)
}

/** Reads what is to be done; themes are taken as typed, for the vocabulary to recognise. */
export function readCorrection(values: CorrectionValues, languages: LanguageNames): CorrectionRead {
  const kind = correctionKindOf(values.faire)
  if (kind === undefined) return { kind: "none" }
  // Spaces count in texts and shelf marks, not in themes.
  const [from, to] = [values.de.slice(0, 1000), values.par.slice(0, 5000)]
  const theme = (typed: string) => ({ typed: cleanText(typed), concept: null })
  const missing = (field: CorrectionField): CorrectionRead => ({ kind: "problem", field, problem: "missing" })
  switch (kind) {
    case "replace_theme":
      if (cleanText(from) === "") return missing("de")
      if (cleanText(to) === "") return missing("par")
      if (cleanText(from) === cleanText(to)) return { kind: "problem", field: "par", problem: "same" }
      return { kind: "read", action: { kind, from: theme(from), to: theme(to) } }
    case "add_theme":
      return cleanText(to) === "" ? missing("par") : { kind: "read", action: { kind, theme: theme(to) } }
    case "remove_theme":
      return cleanText(from) === "" ? missing("de") : { kind: "read", action: { kind, theme: theme(from) } }
    case "replace_text": {
      const field = textFields.find((known): known is TextField => known === values.champ)
      if (field === undefined) return missing("champ")
      if (from.trim() === "") return missing("de")
      if (from === to) return { kind: "problem", field: "par", problem: "same" }
      return { kind: "read", action: { kind, field, find: from, replace: to } }
    }
    case "set_kind": {
      const recordKind = recordKinds.find((known) => known === values.nouvelle)
      return recordKind === undefined ? missing("nouvelle") : { kind: "read", action: { kind, recordKind } }
    }
    case "set_language": {
      const { codes, unknown } = readTypedLanguages(to, languages)
      const [language] = codes
      if (unknown.length > 0) return { kind: "problem", field: "par", problem: "language_unknown" }
      return language === undefined ? missing("par") : { kind: "read", action: { kind, language } }
    }
    case "add_note":
      return cleanText(to) === "" ? missing("par") : { kind: "read", action: { kind, note: cleanText(to) } }
    case "section":
    case "shelf_mark":
      if (from === to) return { kind: "problem", field: "par", problem: "same" }
      return { kind: "read", action: { kind, from: kind === "section" ? cleanText(from) : from, to: to.trimStart() } }
  }
}
