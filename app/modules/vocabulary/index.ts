export type { ConceptName } from "./domain/concept-name.ts"
export { displayLabel } from "./domain/labels.ts"
export type { Label, LabelKind } from "./domain/thesaurus.ts"
