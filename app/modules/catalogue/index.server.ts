import { registerTerritoryPart } from "#modules/territory/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { registerReindex } from "#platform/search/index.server.ts"
import { registerWaiting } from "#platform/waiting/index.server.ts"
import { followMerges } from "./operations/follow-merges.server.ts"
import { followVocabulary } from "./operations/follow-vocabulary.server.ts"
import { forgetAccounts } from "./operations/forget-account.server.ts"
import { recordEntries } from "./operations/index-records.server.ts"
import { recordEntryKind } from "./operations/search-entry.ts"
import { permissions } from "./permissions.ts"
import { documentsOfTerritory } from "./queries/documents-of-territory.server.ts"
import { countDrafts } from "./queries/drafts.server.ts"
import { countDuplicates } from "./queries/duplicates.server.ts"
import { indexedRecordsAfter } from "./queries/indexed-records.server.ts"
import { countDeadLinks } from "./queries/links.server.ts"

export { readCatalogueSearch } from "./domain/catalogue-search.ts"
export { readTableRecords } from "./formats/csv-records.ts"
export { readCsvRows } from "./formats/csv-rows.ts"
export { writeIso2709 } from "./formats/iso2709-write.ts"
export { writeMarcXmlRecord } from "./formats/marc-xml-write.ts"
export { writeDcElements, writeOaiDc } from "./formats/oai-dc.ts"
export { detectExchangeFormat, readExchange } from "./formats/read-exchange.ts"
export { isRecordExport, recordExports } from "./formats/record-export.ts"
export { describeUnimarc } from "./formats/unimarc.ts"
export { toUnimarc } from "./formats/unimarc-write.ts"
export { checkLinksJob } from "./jobs/check-links.job.server.ts"
// Importing the door registers the job.
export { correctionJob } from "./jobs/correct.job.server.ts"
export { importJob } from "./jobs/import.job.server.ts"
export { importNow } from "./jobs/import-now.server.ts"
export { noteDocumentsJob } from "./jobs/note-documents.job.server.ts"
export { readFileJob } from "./jobs/read-file.job.server.ts"
export { readRecordFile } from "./jobs/read-record-file.server.ts"
export { removeWhatIsOverJob } from "./jobs/remove-what-is-over.job.server.ts"
export { announceFilling } from "./operations/announce-filling.server.ts"
export { attachFile } from "./operations/attach-file.server.ts"
export { lockCopy, setCopyState, withdrawCopy } from "./operations/copy-state.server.ts"
export { retireRecords } from "./operations/retire-records.server.ts"
export { sortReceived } from "./operations/sort-received.server.ts"
export { startImport } from "./operations/start-import.server.ts"
export type { Withdrawn } from "./operations/withdraw-sources.server.ts"
export { withdrawSources } from "./operations/withdraw-sources.server.ts"
export type { ExchangeRecord } from "./queries/exchange-records.server.ts"
export { exchangeRecords } from "./queries/exchange-records.server.ts"
export { fillingProgress, hasImported } from "./queries/filling.server.ts"
export { findRecord } from "./queries/find-record.server.ts"
export type { GoneRecord } from "./queries/gone-records.server.ts"
export { findGone, listGone } from "./queries/gone-records.server.ts"
export type { ChangesWanted, RecordChange } from "./queries/record-changes.server.ts"
export { changeDates, countChanges, recordChange, recordChanges } from "./queries/record-changes.server.ts"
export type { RecordName } from "./queries/record-names.server.ts"
export { recordNames } from "./queries/record-names.server.ts"
export { reportLines } from "./queries/report-lines.server.ts"
export { searchRecords } from "./queries/search-boolean.server.ts"
export type { CatalogueFound } from "./queries/search-catalogue.server.ts"
export { searchCatalogue } from "./queries/search-catalogue.server.ts"
export { searchCatalogueIds } from "./queries/search-catalogue-ids.server.ts"
export { themesOfRecords, themesWithRecords } from "./queries/theme-sets.server.ts"

followVocabulary()
followMerges()
forgetAccounts()
registerTerritoryPart({
  id: "documents",
  title: () => m.catalogue_territory_title(),
  lines: (tx, _caller, territoryId) => documentsOfTerritory(tx, territoryId),
})
registerWaiting({
  permission: permissions["catalogue.catalogue"],
  path: "/travail/catalogue/nouvelle-notice",
  label: (count) => m.catalogue_drafts_waiting({ count }),
  count: countDrafts,
})
registerWaiting({
  permission: permissions["catalogue.merge"],
  path: "/travail/catalogue/doublons",
  label: (count) => m.catalogue_duplicates_waiting({ count }),
  count: async (tx) => await countDuplicates(tx),
})
registerWaiting({
  permission: permissions["catalogue.catalogue"],
  path: "/travail/catalogue/liens",
  label: (count) => m.catalogue_links_waiting({ count }),
  count: countDeadLinks,
})
registerReindex({
  kind: recordEntryKind,
  entriesAfter: async (tx, after, limit) => await recordEntries(tx, await indexedRecordsAfter(tx, after, limit)),
})
