import { registerOwnData } from "#modules/account/index.server.ts"
import { registerTerritoryPart } from "#modules/territory/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import "./jobs/tidy.job.server.ts"
import { conceptReferences } from "./operations/concept-references.server.ts"
import { followAccounts } from "./operations/follow-account.server.ts"
import { personReferences, structureReferences } from "./operations/own-references.server.ts"
import { entriesOfTerritory } from "./queries/entries-of-territory.server.ts"
import { ownDirectory } from "./queries/own-sheets.server.ts"

export { peopleMerged, personErased, personKind, structureKind, structuresMerged } from "./events.server.ts"
export type { ReadTable } from "./formats/read-table.server.ts"
export { readTable } from "./formats/read-table.server.ts"
export { createPerson } from "./operations/create-person.server.ts"
export { createStructure } from "./operations/create-structure.server.ts"
export { keepOwnSheet } from "./operations/keep-own-sheet.server.ts"
export { mergeStructures } from "./operations/merge-structures.server.ts"
export { noteConsent } from "./operations/note-consent.server.ts"
export { noteMembership } from "./operations/note-membership.server.ts"
export { startImport } from "./operations/start-import.server.ts"
export { writeInitiative } from "./operations/write-initiative.server.ts"
export { writeMandate } from "./operations/write-mandate.server.ts"
export { writePartnership } from "./operations/write-partnership.server.ts"
export { writePosition } from "./operations/write-position.server.ts"
export { conceptsTyped } from "./queries/concepts-typed.server.ts"
export { findPerson } from "./queries/find-person.server.ts"
export type { RecognisedPerson } from "./queries/find-person-by-email.server.ts"
export { findPersonByEmail, findPersonOfAccount } from "./queries/find-person-by-email.server.ts"
export { findStructure, findStructureBySiret } from "./queries/find-structure.server.ts"
export { ownSheets } from "./queries/own-sheets.server.ts"
export type { PersonName } from "./queries/person-names.server.ts"
export { personNames } from "./queries/person-names.server.ts"
export { pickPerson, pickStructure, pickTerritory } from "./queries/pick-thing.server.ts"
export { searchPeople } from "./queries/search-people.server.ts"
export { searchStructures, structureNamed } from "./queries/search-structures.server.ts"
export type { StructureName } from "./queries/structure-names.server.ts"
export { structureNames } from "./queries/structure-names.server.ts"

registerOwnData("directory", ownDirectory)
registerTerritoryPart({
  id: "qui-est-qui",
  title: () => m.directory_territory_title(),
  lines: (tx, _caller, territoryId) => entriesOfTerritory(tx, territoryId),
})
registerReferences(conceptReferences)
registerReferences(structureReferences)
registerReferences(personReferences)
followAccounts()
