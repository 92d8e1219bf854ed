import { m } from "#platform/messages/index.ts"
import type { CorrectionAction, CorrectionKind, CorrectionTheme } from "../domain/correction.ts"
import type { CorrectionProblem } from "../domain/read-correction.ts"
import { kindLabel, languageName } from "./labels.ts"

export function correctionSentence(problem: CorrectionProblem): string {
  return m[`catalogue_correction_problem_${problem}`]()
}

export function correctionKindLabel(kind: CorrectionKind): string {
  return m[`catalogue_correction_kind_${kind}`]()
}

/** What a correction does, in a sentence: "Remplacer le thème « école » par « Éducation »". */
export function correctionTitle(action: CorrectionAction): string {
  switch (action.kind) {
    case "replace_theme":
      return m.catalogue_correction_says_replace_theme({ from: named(action.from), to: named(action.to) })
    case "add_theme":
      return m.catalogue_correction_says_add_theme({ theme: named(action.theme) })
    case "remove_theme":
      return m.catalogue_correction_says_remove_theme({ theme: named(action.theme) })
    case "replace_text": {
      const field = m[`catalogue_correction_field_${action.field}`]()
      if (action.replace === "") return m.catalogue_correction_says_remove_text({ field, find: action.find })
      return m.catalogue_correction_says_replace_text({ field, find: action.find, replace: action.replace })
    }
    case "set_kind":
      return m.catalogue_correction_says_set_kind({ kind: kindLabel(action.recordKind) })
    case "set_language":
      return m.catalogue_correction_says_set_language({ language: languageName(action.language) })
    case "add_note":
      return m.catalogue_correction_says_add_note({ note: action.note })
    case "section":
      return m.catalogue_correction_says_section({ from: said(action.from), to: said(action.to) })
    case "shelf_mark":
      return m.catalogue_correction_says_shelf_mark({ from: said(action.from), to: said(action.to) })
  }
}

function named({ typed, concept }: CorrectionTheme): string {
  return concept?.name ?? typed
}

function said(text: string): string {
  return text === "" ? m.catalogue_conflict_nothing() : text
}
