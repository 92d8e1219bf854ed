import type { ReactNode } from "react"
import { parseTerritoryId, territoryAddress } from "#modules/territory/index.ts"
import { DefinitionList } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { periodicalQuery } from "../domain/periodical-query.ts"
import type { Publication, RecordDescription } from "../domain/record-description.ts"
import type { StandardNumber } from "../domain/standard-number.ts"
import { queryAddress } from "./catalogue-address.ts"
import { dateShown } from "./date-shown.ts"
import { languageName } from "./labels.ts"
import { setWords } from "./set-words.ts"

/** The description of a document, line by line; what is not known has no line. */
export function RecordFacts({ description }: { description: RecordDescription }) {
  const d = description
  return (
    <DefinitionList
      items={[
        { term: m.catalogue_record_in(), value: hostLine(d) },
        ...d.parallelTitles.map((title) => ({ key: title, term: m.catalogue_record_parallel_title(), value: title })),
        { term: m.catalogue_record_responsibility(), value: d.responsibility },
        { term: m.catalogue_record_edition(), value: d.edition },
        ...d.publications.map((statement, index) => ({
          key: `publication-${index}`,
          term: m[`catalogue_record_${statement.role}`](),
          value: publicationLine(statement),
        })),
        { term: m.catalogue_record_extent(), value: lines(d.extent) },
        { term: m.catalogue_record_series(), value: lines(d.series.map(seriesLine)) },
        { term: m.catalogue_record_thesis(), value: lines(d.thesisNotes) },
        { term: m.catalogue_record_language(), value: names(d.languages) },
        { term: m.catalogue_record_original_language(), value: names(d.originalLanguages) },
        { term: m.catalogue_record_territories(), value: territories(d) },
        { term: m.catalogue_record_isbn(), value: lines(d.isbns.map(numberLine)) },
        { term: m.catalogue_record_issn(), value: lines(d.issns.map(numberLine)) },
        {
          term: m.catalogue_record_class(),
          value: lines(d.classes.map(({ number, schemeName }) => [number, schemeName].filter(Boolean).join(" – "))),
        },
      ]}
    />
  )
}

/** "Trames urbaines, n° 41, 2023, p. 12-19", the periodical leading to all of it; null when it stands in nothing. */
export function hostLine({ host, languages }: Pick<RecordDescription, "host" | "languages">): ReactNode {
  if (host === null) return null
  const parts = [host.issueTitle, host.number, dateShown(host.date), host.pages].filter((part) => part !== null)
  const rest = setWords(parts.join(", "), languages[0])
  if (host.title === null) return rest || null
  return (
    <>
      <a href={queryAddress(periodicalQuery(host.title))}>
        <cite>{host.title}</cite>
      </a>
      {rest === "" ? null : `, ${rest}`}
    </>
  )
}

/** "Toulouse : Les Éditions du Préau, 2021". */
export function publicationLine({ places, publishers, date }: Publication): string {
  return [[places.join(", "), publishers.join(", ")].filter(Boolean).join("\u00a0: "), dateShown(date)]
    .filter(Boolean)
    .join(", ")
}

function seriesLine({ title, subtitle, number }: RecordDescription["series"][number]): string {
  const whole = subtitle === null ? title : `${title}\u00a0: ${subtitle}`
  return number === null ? whole : `${whole}\u00a0; ${number}`
}

function numberLine({ value, typed }: StandardNumber): string {
  return value === null ? m.catalogue_record_number_false({ number: typed }) : typed.includes("-") ? typed : value
}

/** The territories covered, each leading to its page. */
function territories({ territories: covered }: RecordDescription): ReactNode {
  if (covered.length === 0) return null
  return covered.map(({ code, label }) => {
    const territory = parseTerritoryId(code)
    return <div key={code}>{territory === null ? label : <a href={territoryAddress(territory)}>{label}</a>}</div>
  })
}

function names(codes: string[]): string | null {
  return codes.length === 0 ? null : codes.map(languageName).join(", ")
}

function lines(texts: string[]): ReactNode {
  if (texts.length < 2) return texts[0] ?? null
  return texts.map((text) => <div key={text}>{text}</div>)
}
