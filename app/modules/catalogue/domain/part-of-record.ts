import type { RecordDescription, RecordKind } from "./record-description.ts"
import type { FieldName } from "./typed-record.ts"

type Fields = Partial<Record<FieldName, string>>

/** What one describes next of a document that has parts: a periodical's issues and articles, an issue's articles. */
export function partKinds(kind: RecordKind): RecordKind[] {
  if (kind === "periodical") return ["periodical_issue", "article"]
  return kind === "periodical_issue" ? ["article"] : []
}

/** What the record of a part says of where it stands, from the periodical, its issue, or another article of that issue. */
export function fieldsOfPart(kind: RecordKind, whole: RecordDescription): Fields {
  const { host } = whole
  const hostTitle =
    host?.title ?? (whole.kind === "periodical" || whole.kind === "periodical_issue" ? whole.title : null)
  const hostIssn = host?.issn ?? whole.issns[0]?.typed ?? null
  const isOfIssue = kind === "article" && host !== null
  return said({
    hostTitle,
    hostIssn,
    hostNumber: isOfIssue ? host.number : null,
    hostDate: isOfIssue ? host.date : null,
  })
}

function said(fields: Partial<Record<FieldName, string | null>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
