import { m } from "#platform/messages/index.ts"
import type { ConceptDraft } from "../domain/concept-draft.ts"

/** The fields of the form as text, by their names: what is shown first, and shown again after a refusal. */
export type TypedConcept = Record<string, string>

/** What the form shows of a concept as it is kept. */
export function typedConcept(
  draft: ConceptDraft,
  links: { broader: readonly { name: string }[]; related: readonly { name: string }[] },
): TypedConcept {
  const texts = Object.entries(draft).map(([name, value]) => [name, Array.isArray(value) ? value.join("\n") : value])
  const names = (targets: readonly { name: string }[]) => targets.map((target) => target.name).join("\n")
  return { ...Object.fromEntries(texts), broader: names(links.broader), related: names(links.related) }
}

/** The parts that differ between what is kept and what was typed, with what is kept: for a second editor. */
export function differences(kept: TypedConcept, typed: TypedConcept): { part: string; kept: string }[] {
  return Object.entries(fieldNames).flatMap(([name, part]) => {
    const here = kept[name] ?? ""
    return same(here, typed[name] ?? "") ? [] : [{ part: part(), kept: here }]
  })
}

/** Order and blank lines say nothing in a list of names. */
function same(one: string, other: string): boolean {
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .sort()
      .join("\n")
  return lines(one) === lines(other)
}

export const fieldNames: Record<keyof ConceptDraft | "broader" | "related", () => string> = {
  nameFr: () => m.vocabulary_field_name_fr(),
  nameEn: () => m.vocabulary_field_name_en(),
  synonymsFr: () => m.vocabulary_field_synonyms_fr(),
  synonymsEn: () => m.vocabulary_field_synonyms_en(),
  acronymsFr: () => m.vocabulary_field_acronyms_fr(),
  acronymsEn: () => m.vocabulary_field_acronyms_en(),
  misspellings: () => m.vocabulary_field_misspellings(),
  definitionFr: () => m.vocabulary_field_definition_fr(),
  definitionEn: () => m.vocabulary_field_definition_en(),
  scopeNoteFr: () => m.vocabulary_field_scope_note_fr(),
  scopeNoteEn: () => m.vocabulary_field_scope_note_en(),
  notation: () => m.vocabulary_field_notation(),
  broader: () => m.vocabulary_field_broader(),
  related: () => m.vocabulary_field_related(),
}
