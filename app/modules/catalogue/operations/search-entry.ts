import type { SearchEntry } from "#platform/search/index.server.ts"
import type { ShownRecord } from "../domain/found-records.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { contributorName, contributorsLine, wholeTitle } from "../domain/shown-names.ts"

export const recordEntryKind = "catalogue.record"

const themeKinds = new Set(["topic", "category", "uncontrolled"])

/** The entry of a record in the search index; `centreIds` are those of the centres that hold it. */
export function searchEntry(
  record: { id: string; permanentId: string; description: RecordDescription },
  centreIds: string[],
): SearchEntry {
  const { description } = record
  const { subjects, host, series } = description
  const publishers = [...new Set(description.publications.flatMap((statement) => statement.publishers))]
  const themes = subjects.filter((subject) => themeKinds.has(subject.kind)).map((subject) => subject.parts[0])
  return {
    kind: recordEntryKind,
    id: record.id,
    visibility: { audience: "public" },
    title: wholeTitle(description),
    sortTitle: description.sortTitle,
    ...(description.year === null ? {} : { date: String(description.year) }),
    fields: {
      author: description.contributors.map(contributorName),
      subject: subjects.map((subject) => subject.parts.join(", ")),
      publisher: publishers,
      series: [...series.map((one) => one.title), ...(host === null || host.title === null ? [] : [host.title])],
      number: [...description.isbns, ...description.issns].flatMap(({ value, typed }) => [
        typed,
        ...(value === null ? [] : [value]),
      ]),
    },
    text: [...description.abstracts, ...description.contents, ...description.notes, ...description.parallelTitles].join(
      "\n",
    ),
    facets: {
      type: [description.kind],
      year: description.year === null ? [] : [String(description.year)],
      theme: [...new Set(themes)],
      centre: centreIds,
      language: description.languages,
      online: description.links.length > 0 ? ["yes"] : [],
    },
    data: {
      permanentId: record.permanentId,
      kind: description.kind,
      year: description.year,
      by: contributorsLine(description),
      publisher: publishers[0] ?? null,
      host: hostLine(host),
      language: description.languages[0] ?? null,
      online: description.links.length > 0,
    } satisfies ShownRecord,
  }
}

function hostLine(host: RecordDescription["host"]): string | null {
  if (host === null || host.title === null) return null
  return host.number === null ? host.title : `${host.title}, ${host.number}`
}
