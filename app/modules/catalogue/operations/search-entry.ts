import type { SearchEntry } from "#platform/search/index.server.ts"
import { shownRecord } from "../domain/found-records.ts"
import type { Host, RecordDescription } from "../domain/record-description.ts"
import { contributorName, wholeTitle } from "../domain/shown-names.ts"

export const recordEntryKind = "catalogue.record"

/** What a record is found by that its description alone does not say. */
export type RecordSurroundings = {
  centreIds: string[]
  /** Concepts of the vocabulary with all that stands above them, and the texts that name none. */
  themes: string[]
  /** Identities of the territories covered, with those that they lie in. */
  territories: string[]
  /** Names of these territories. */
  territoryNames: string[]
  /** Other forms of the names of those who made it. */
  otherNames: string[]
  isAvailable: boolean
  /** What its public files say; undefined when it has none. */
  fileText: string | undefined
}

const themeKinds = new Set(["topic", "category", "uncontrolled"])

/** The texts under which a document is filed, as its record says them. */
export function themeTexts({ subjects }: RecordDescription): string[] {
  return [...new Set(subjects.filter((subject) => themeKinds.has(subject.kind)).map((subject) => subject.parts[0]))]
}

/** The entry of a record in the search index. */
export function searchEntry(
  record: { id: string; permanentId: string; description: RecordDescription },
  around: RecordSurroundings,
): SearchEntry {
  const { description } = record
  const { subjects, host, series } = description
  const isOnline = description.links.length > 0 || around.fileText !== undefined
  const publishers = [...new Set(description.publications.flatMap((statement) => statement.publishers))]
  return {
    kind: recordEntryKind,
    id: record.id,
    visibility: { audience: "public" },
    title: wholeTitle(description),
    sortTitle: description.sortTitle,
    ...(description.year === null ? {} : { date: String(description.year) }),
    fields: {
      author: [...description.contributors.map(contributorName), ...around.otherNames],
      subject: [...subjects.map((subject) => subject.parts.join(", ")), ...around.territoryNames],
      publisher: publishers,
      series: [...series.map((one) => one.title), ...issueOf(host)],
      // "Contrat de ville 2024": what is of that year answers, as what speaks of it does.
      year: description.year === null ? [] : [String(description.year)],
      number: [...description.isbns, ...description.issns].flatMap(({ value, typed }) => [
        typed,
        ...(value === null ? [] : [value]),
      ]),
    },
    text: [
      ...[...description.abstracts, ...description.contents, ...description.notes, ...description.parallelTitles],
      ...(around.fileText === undefined ? [] : [around.fileText]),
    ].join("\n"),
    facets: {
      type: [description.kind],
      year: description.year === null ? [] : [String(description.year)],
      theme: around.themes,
      centre: around.centreIds,
      territory: around.territories,
      language: description.languages,
      available: around.isAvailable ? ["yes"] : [],
      online: isOnline ? ["yes"] : [],
    },
    data: shownRecord(record, around.fileText !== undefined),
  }
}

/** What one types to find an issue: "Trames urbaines, n° 43". */
function issueOf(host: Host | null): string[] {
  const issue = [host?.title, host?.number].filter((part) => part !== null && part !== undefined).join(", ")
  return issue === "" ? [] : [issue]
}
