export type { StructureKind } from "./domain/structure-kind.ts"
export { structureKinds } from "./domain/structure-kind.ts"
