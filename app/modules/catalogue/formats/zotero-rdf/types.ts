import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import type { RecordKind } from "../../domain/record-description.ts"

/** What each Zotero item type means here; `null` for what is no record of its own. */
const kinds = new Map<string, RecordKind | null>(
  Object.entries({
    artwork: "other",
    attachment: null,
    audioRecording: "audio",
    bill: "other",
    blogPost: "web_page",
    book: "book",
    bookSection: "article",
    case: "other",
    computerProgram: "other",
    conferencePaper: "article",
    dataset: "other",
    dictionaryEntry: "article",
    document: "other",
    email: "other",
    encyclopediaArticle: "article",
    film: "video",
    forumPost: "web_page",
    hearing: "other",
    instantMessage: "other",
    interview: "other",
    journalArticle: "article",
    letter: "other",
    magazineArticle: "article",
    manuscript: "grey_literature",
    map: "other",
    newspaperArticle: "article",
    note: null,
    patent: "other",
    podcast: "audio",
    preprint: "grey_literature",
    presentation: "other",
    radioBroadcast: "audio",
    report: "report",
    standard: "report",
    statute: "other",
    thesis: "thesis",
    tvBroadcast: "video",
    videoRecording: "video",
    webpage: "web_page",
  }),
)

const inBooks = new Set(["bookSection", "conferencePaper", "dictionaryEntry", "encyclopediaArticle"])

/** The kind that a Zotero item type means, and whether its host is a book; undefined for a type that nobody knows. */
export function kindOfItem(type: string): { kind: RecordKind | null; inBook: boolean } | undefined {
  const kind = kinds.get(type)
  return kind === undefined ? undefined : { kind, inBook: inBooks.has(type) }
}

/** What a list of people under this property did. */
export const peopleProperties: ReadonlyMap<string, ContributorRole> = new Map([
  ["bib:authors", "author"],
  ["bib:contributors", "contributor"],
  ["bib:editors", "editor"],
  ["z:castMembers", "performer"],
  ["z:composers", "composer"],
  ["z:directors", "director"],
  ["z:interviewees", "author"],
  ["z:interviewers", "interviewer"],
  ["z:performers", "performer"],
  ["z:podcasters", "author"],
  ["z:presenters", "author"],
  ["z:producers", "producer"],
  ["z:programmers", "author"],
  ["z:scriptwriters", "script-writer"],
  ["z:translators", "translator"],
])
