import { m } from "#platform/messages/index.ts"
import { deriveYears } from "../domain/derive-years.ts"
import type { GroupName } from "../domain/merge-descriptions.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { contributorName, wholeTitle } from "../domain/shown-names.ts"
import { kindLabel, languageName } from "./labels.ts"
import { publicationLine } from "./record-facts.tsx"

type Shown = { label: () => string; lines: (d: RecordDescription) => (string | null)[] }

const shown: Partial<Record<GroupName, Shown>> = {
  kind: { label: m.catalogue_field_kind, lines: (d) => [kindLabel(d.kind)] },
  title: { label: m.catalogue_field_title, lines: (d) => [wholeTitle(d), ...d.parallelTitles, d.responsibility] },
  edition: { label: m.catalogue_field_edition, lines: (d) => [d.edition] },
  contributors: { label: m.catalogue_field_contributors, lines: (d) => d.contributors.map(contributorName) },
  publications: {
    label: m.catalogue_field_publications,
    lines: (d) => [...d.publications.map(publicationLine), untoldYears(d)],
  },
  extent: { label: m.catalogue_field_extent, lines: (d) => d.extent },
  series: {
    label: m.catalogue_field_series,
    lines: (d) => d.series.map(({ title, number }) => [title, number].filter(Boolean).join("\u00a0; ")),
  },
  host: {
    label: m.catalogue_field_host,
    lines: (d) => [
      Object.values(d.host ?? {})
        .filter(Boolean)
        .join(", "),
    ],
  },
  isbns: { label: m.catalogue_field_isbns, lines: (d) => d.isbns.map(({ typed }) => typed) },
  issns: { label: m.catalogue_field_issns, lines: (d) => d.issns.map(({ typed }) => typed) },
  languages: { label: m.catalogue_field_languages, lines: (d) => d.languages.map(languageName) },
  originalLanguages: {
    label: m.catalogue_field_original_languages,
    lines: (d) => d.originalLanguages.map(languageName),
  },
  notes: { label: m.catalogue_field_notes, lines: (d) => d.notes },
  thesisNotes: { label: m.catalogue_field_thesis_notes, lines: (d) => d.thesisNotes },
  contents: { label: m.catalogue_field_contents, lines: (d) => d.contents },
  abstracts: { label: m.catalogue_field_abstracts, lines: (d) => d.abstracts },
  subjects: { label: m.catalogue_field_subjects, lines: (d) => d.subjects.map(({ parts }) => parts.join(" – ")) },
  territories: { label: m.catalogue_field_territories, lines: (d) => (d.territories ?? []).map(({ label }) => label) },
  classes: { label: m.catalogue_field_classes, lines: (d) => d.classes.map(({ number }) => number) },
  links: { label: m.catalogue_field_links, lines: (d) => d.links.map(({ url }) => url) },
  sources: {
    label: m.catalogue_field_sources,
    lines: (d) => d.sources.map(({ agency, date }) => [agency, date].filter(Boolean).join(", ")),
  },
}

/** The name of a group of fields, as one reads it. */
export function fieldLabel(name: GroupName): string {
  return shown[name]?.label() ?? name
}

/** What a description says in a group of fields, in lines. */
export function fieldLines(description: RecordDescription, name: GroupName): string[] {
  const lines = shown[name]?.lines(description) ?? [JSON.stringify(description[name])]
  return lines.filter((line): line is string => line !== null && line !== "")
}

/** The years, where they are not those that the dates of publication say. */
function untoldYears({ publications, year, yearEnd }: RecordDescription): string | null {
  const told = deriveYears(publications, null)
  if (told.year === year && told.yearEnd === yearEnd) return null
  return [year, yearEnd].filter((one) => one !== null).join("–")
}
