import { getLocale, m } from "#platform/messages/index.ts"
import type { ComparedField } from "../domain/compare-descriptions.ts"
import type { Contributor, RecordDescription } from "../domain/record-description.ts"
import { kindLabel, languageName } from "./labels.ts"

/** A field of a description in lines of text, to be read beside another; nothing when it says nothing. */
export function fieldTexts(d: RecordDescription, field: ComparedField): string[] {
  switch (field) {
    case "kind":
      return [kindLabel(d.kind)]
    case "contributors":
      return d.contributors.map(contributorText)
    case "publications":
      return d.publications.map(({ places, publishers, date }) =>
        joined([places.join(" ; "), publishers.join(" ; "), date]),
      )
    case "year":
      return d.year === null ? [] : [d.yearEnd === null ? String(d.year) : `${d.year}–${d.yearEnd}`]
    case "series":
      return d.series.map(({ title, subtitle, number, issn }) => joined([title, subtitle, number, issn]))
    case "host":
      return d.host === null ? [] : [joined(Object.values(d.host))]
    case "isbns":
    case "issns":
      return d[field].map(({ typed }) => typed)
    case "languages":
    case "originalLanguages":
      return d[field].map(languageName)
    case "subjects":
      return d.subjects.map(({ kind, parts }) => `${parts.join(" – ")} (${m[`catalogue_subject_${kind}`]()})`)
    case "territories":
      return d.territories.map(({ label }) => label)
    case "classes":
      return d.classes.map(({ number, schemeName }) => joined([number, schemeName]))
    case "links":
      return d.links.map(({ url, label }) => joined([label, url]))
    default: {
      const value = d[field]
      return value === null ? [] : typeof value === "string" ? [value] : value
    }
  }
}

/** The name of a compared field. */
export function comparedFieldLabel(field: ComparedField): string {
  return m[`catalogue_compared_${words[field]}`]()
}

function contributorText({ name, givenName, addition, dates, functions }: Contributor): string {
  const roles = functions.flatMap((code) => {
    const sentence = (m as unknown as Record<string, (() => string) | undefined>)[`catalogue_function_${code}`]
    return sentence === undefined ? [] : [sentence()]
  })
  const whole = joined([name, givenName, addition, dates])
  return roles.length === 0 ? whole : `${whole} (${new Intl.ListFormat(getLocale()).format(roles)})`
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ")
}

const words = {
  kind: "kind",
  title: "title",
  subtitle: "subtitle",
  part: "part",
  parallelTitles: "parallel_titles",
  responsibility: "responsibility",
  contributors: "contributors",
  edition: "edition",
  publications: "publications",
  year: "year",
  extent: "extent",
  series: "series",
  host: "host",
  isbns: "isbns",
  issns: "issns",
  languages: "languages",
  originalLanguages: "original_languages",
  thesisNotes: "thesis_notes",
  abstracts: "abstracts",
  contents: "contents",
  notes: "notes",
  subjects: "subjects",
  territories: "territories",
  classes: "classes",
  links: "links",
} as const satisfies Record<ComparedField, string>
