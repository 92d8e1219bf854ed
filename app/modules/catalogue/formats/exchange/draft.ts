import type {
  ClassNumber,
  Contributor,
  CopyStatement,
  Host,
  RecordDescription,
  RecordKind,
  RecordLink,
  Series,
} from "../../domain/record-description.ts"

/** A description in the making: texts as the file had them, before they are cleaned and settled. */
export type Draft = {
  kind: RecordKind
  /** Whether what it stands in is a book: its date and publisher are then those of a publication of its own. */
  inBook: boolean
  title: string | null
  subtitle: string | null
  part: string | null
  parallelTitles: string[]
  responsibility: string | null
  edition: string | null
  contributors: Contributor[]
  publishers: string[]
  places: string[]
  date: string | null
  extent: string[]
  series: Series[]
  host: Host
  isbns: string[]
  issns: string[]
  languages: string[]
  originalLanguages: string[]
  notes: string[]
  thesisNotes: string[]
  contents: string[]
  abstracts: string[]
  keywords: string[]
  classes: ClassNumber[]
  links: RecordLink[]
  copies: CopyStatement[]
}

export function emptyDraft(kind: RecordKind): Draft {
  return {
    kind,
    inBook: false,
    title: null,
    subtitle: null,
    part: null,
    parallelTitles: [],
    responsibility: null,
    edition: null,
    contributors: [],
    publishers: [],
    places: [],
    date: null,
    extent: [],
    series: [],
    host: emptyHost(),
    isbns: [],
    issns: [],
    languages: [],
    originalLanguages: [],
    notes: [],
    thesisNotes: [],
    contents: [],
    abstracts: [],
    keywords: [],
    classes: [],
    links: [],
    copies: [],
  }
}

export function emptyHost(): Host {
  return { title: null, issueTitle: null, number: null, date: null, pages: null, issn: null, isbn: null }
}

/** Kinds of records that stand in something else, whose numbers and dates are then those of their host. */
export function isHosted(kind: RecordDescription["kind"]): boolean {
  return kind === "article" || kind === "periodical_issue"
}
