import type { MarcDataField, MarcField, MarcSubfield } from "../../domain/marc-record.ts"
import type { Contributor, RecordDescription, Subject } from "../../domain/record-description.ts"
import { territoryField } from "./territories.ts"

/** The UNIMARC data fields that say a description, in the order of their tags. */
export function descriptionFields(description: RecordDescription): MarcField[] {
  const d = description
  return [
    ...d.isbns.map((isbn) => field("010", "  ", [["a", isbn.typed]])),
    ...d.issns.map((issn) => field("011", "  ", [["a", issn.typed]])),
    ...languageField(d),
    ...formField(d),
    titleField(d),
    ...some(d.edition, (edition) => field("205", "  ", [["a", edition]])),
    ...d.publications.map((statement) =>
      field("214", ` ${Math.max(0, publicationRoles.indexOf(statement.role))}`, [
        ...each("a", statement.places),
        ...each("c", statement.publishers),
        ...maybe("d", statement.date),
      ]),
    ),
    ...d.extent.map((extent) => field("215", "  ", [["a", extent]])),
    ...d.series.map((series) =>
      field("225", "| ", [
        ["a", series.title],
        ...maybe("e", series.subtitle),
        ...maybe("v", series.number),
        ...maybe("x", series.issn),
      ]),
    ),
    ...d.notes.map((note) => field("300", "  ", [["a", note]])),
    ...d.contents.map((content) => field("327", "1 ", [["a", content]])),
    ...d.thesisNotes.map((note) => field("328", "  ", [["a", note]])),
    ...d.abstracts.map((abstract) => field("330", "  ", [["a", abstract]])),
    ...hostFields(d),
    ...d.parallelTitles.map((title) => field("510", "1 ", [["a", title]])),
    ...d.subjects.map(subjectField),
    ...d.territories.map(territoryField),
    ...d.classes.map((number) =>
      field(classTags[number.scheme], "  ", [["a", number.number], ...maybe("2", number.schemeName)]),
    ),
    ...d.contributors.map(contributorField),
    ...d.links.map((link) =>
      field("856", "4 ", [["u", link.url], ...maybe("q", link.format), ...maybe("y", link.label)]),
    ),
  ]
}

const publicationRoles = ["publication", "production", "distribution", "manufacture", "copyright"]
const classTags = { udc: "675", dewey: "676", loc: "680", other: "686" } as const
const subjectTags: Record<Subject["kind"], string> = {
  topic: "606",
  person: "600",
  body: "601",
  family: "602",
  work: "605",
  place: "607",
  form: "608",
  category: "615",
  uncontrolled: "610",
}
const rankDigits = { main: "0", equal: "1", secondary: "2" } as const
const contributorTags = { person: "70", body: "71", meeting: "71", family: "72" } as const

function titleField(d: RecordDescription): MarcField {
  return field("200", "1 ", [
    ["a", d.title],
    ...each("e", d.subtitle === null ? [] : d.subtitle.split(" : ")),
    ...maybe("f", d.responsibility),
    ...maybe("i", d.part),
  ])
}

function languageField(d: RecordDescription): MarcField[] {
  if (d.languages.length + d.originalLanguages.length === 0) return []
  const isTranslation = d.originalLanguages.length > 0
  return [field("101", isTranslation ? "1 " : "0 ", [...each("a", d.languages), ...each("c", d.originalLanguages)])]
}

/** 105 $a 4 says reports and theses; the kinds that UNIMARC has no code for go to 099 $t, as library programs do. */
function formField(d: RecordDescription): MarcField[] {
  const local: Partial<Record<RecordDescription["kind"], string>> = { grey_literature: "LG", periodical_issue: "REV" }
  const label = local[d.kind]
  const form = d.kind === "report" ? "p" : d.kind === "thesis" ? "m" : null
  return [
    ...(label === undefined ? [] : [field("099", "  ", [["t", label]])]),
    ...(form === null ? [] : [field("105", "  ", [["a", `y   ${form}   00|||`]])]),
  ]
}

function hostFields(d: RecordDescription): MarcField[] {
  const { host } = d
  if (host === null) return []
  const whole = [...maybe("t", host.title), ...maybe("x", host.issn), ...maybe("y", host.isbn)]
  const issue = [
    ...maybe("t", host.issueTitle),
    ...maybe("v", host.number),
    ...maybe("d", host.date),
    ...maybe("p", host.pages),
  ]
  return [
    ...(whole.length > 0 ? [field("461", " 0", whole)] : []),
    ...(issue.length > 0 ? [field("463", " 0", issue)] : []),
  ]
}

function subjectField(subject: Subject): MarcField {
  const [heading, ...subdivisions] = subject.parts
  const subfields: MarcSubfield[] = [
    ["a", heading],
    ...each("x", subdivisions),
    ...maybe("2", subject.scheme),
    ...maybe("3", subject.authorityId),
  ]
  return field(subjectTags[subject.kind], subject.kind === "uncontrolled" ? "0 " : "  ", subfields)
}

function contributorField(contributor: Contributor): MarcField {
  const indicators =
    contributor.kind === "person" || contributor.kind === "family" ? " 1" : contributor.kind === "meeting" ? "12" : "02"
  return field(contributorTags[contributor.kind] + rankDigits[contributor.rank], indicators, [
    ...maybe("3", contributor.authorityId),
    ["a", contributor.name],
    ...maybe("b", contributor.givenName),
    ...maybe("c", contributor.addition),
    ...maybe("f", contributor.dates),
    ...each("o", contributor.identifiers ?? []),
    ...each("4", contributor.functions),
  ])
}

function field(tag: string, indicators: string, subfields: MarcSubfield[]): MarcDataField {
  return { kind: "data", tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields }
}

function each(code: string, values: string[]): MarcSubfield[] {
  return values.map((value) => [code, value])
}

function maybe(code: string, value: string | null): MarcSubfield[] {
  return value === null ? [] : [[code, value]]
}

function some(value: string | null, make: (value: string) => MarcField): MarcField[] {
  return value === null ? [] : [make(value)]
}
