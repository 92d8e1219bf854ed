import type { RecordDescription } from "../domain/record-description.ts"

/** A description with a title and nothing else, but for what is given. */
export function buildDescription(given: Partial<RecordDescription> = {}): RecordDescription {
  return {
    kind: "book",
    title: "Titre",
    sortTitle: "titre",
    subtitle: null,
    part: null,
    parallelTitles: [],
    responsibility: null,
    edition: null,
    contributors: [],
    publications: [],
    year: null,
    yearEnd: null,
    extent: [],
    series: [],
    host: null,
    isbns: [],
    issns: [],
    languages: ["fre"],
    originalLanguages: [],
    notes: [],
    thesisNotes: [],
    contents: [],
    abstracts: [],
    subjects: [],
    territories: [],
    classes: [],
    links: [],
    sources: [],
    ...given,
  }
}
