import type { MarcRecord } from "../domain/marc-record.ts"
import type { RecordRemark, RefusalDetails, RefusalReason } from "../domain/read-verdict.ts"
import type { CopyStatement, RecordDescription, SourceIdentity } from "../domain/record-description.ts"
import { contentHash } from "./content-hash.ts"
import { readContributors } from "./unimarc/contributors.ts"
import { readCopies, readSources } from "./unimarc/copies.ts"
import { readIdentity } from "./unimarc/identity.ts"
import { readKind } from "./unimarc/kind.ts"
import { readHost, readLinks, readSeries } from "./unimarc/links.ts"
import { noteTags, readNotes } from "./unimarc/notes.ts"
import { readIsbns, readIssns, readLanguageCodes } from "./unimarc/numbers.ts"
import { readPublications, readYears } from "./unimarc/publications.ts"
import { screenRecord } from "./unimarc/screen.ts"
import { readClasses, readSubjects } from "./unimarc/subjects.ts"
import { readTerritories } from "./unimarc/territories.ts"
import { readTitles } from "./unimarc/title.ts"

export type Described = {
  kind: "described"
  description: RecordDescription
  copies: CopyStatement[]
  identity: SourceIdentity
  contentHash: string
  /** Tags that nothing in the description comes from; the whole MARC record is kept and gives them back on export. */
  unmappedTags: string[]
  remarks: RecordRemark[]
}

export type NotDescribed = { kind: "refused"; reason: RefusalReason; details: RefusalDetails }

/** Reads a UNIMARC bibliographic record (UNIMARC Manual, bibliographic format) into our description, or says why not. */
export function describeUnimarc(record: MarcRecord): Described | NotDescribed {
  const screened = screenRecord(record)
  if (screened !== null) return { kind: "refused", ...screened }
  const languages = readLanguageCodes(record, "a")
  const titles = readTitles(record, languages.codes)
  if (titles === null) return { kind: "refused", reason: "title_missing", details: {} }
  const isbns = readIsbns(record)
  const issns = readIssns(record)
  const publications = readPublications(record)
  const hash = contentHash(record)
  const remarks: RecordRemark[] = []
  if (isbns.some((isbn) => isbn.value === null)) remarks.push("isbn_false")
  if (issns.some((issn) => issn.value === null)) remarks.push("issn_false")
  if (languages.hasUnknown) remarks.push("language_unknown")
  const description: RecordDescription = {
    kind: readKind(record),
    ...titles,
    contributors: readContributors(record),
    publications,
    ...readYears(record, publications),
    ...readNotes(record),
    series: readSeries(record),
    host: readHost(record),
    isbns,
    issns,
    languages: languages.codes,
    originalLanguages: readLanguageCodes(record, "c").codes,
    subjects: readSubjects(record),
    territories: readTerritories(record),
    classes: readClasses(record),
    links: readLinks(record),
    sources: readSources(record),
  }
  const unmappedTags = [...new Set(record.fields.map((field) => field.tag))]
    .filter((tag) => !mappedTags.has(tag))
    .toSorted()
  return {
    kind: "described",
    description,
    copies: readCopies(record),
    identity: readIdentity(record, hash),
    contentHash: hash,
    unmappedTags,
    remarks,
  }
}

/** Tags from which the description is read, wholly or for what it has room for. */
export const mappedTags: ReadonlySet<string> = new Set([
  ...noteTags,
  ..."001 003 005 010 011 017 035 073 100 101 105 110 200 205 210 214 215 225 327 328 330".split(" "),
  ..."410 411 461 462 463 510 600 601 602 604 605 606 607 608 610 615 617 675 676 680 686".split(" "),
  ..."700 701 702 710 711 712 720 721 722 801 852 856 930 995".split(" "),
])
