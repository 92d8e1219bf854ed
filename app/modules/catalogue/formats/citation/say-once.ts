import type { CitationStyle } from "../../domain/cite/cited-part.ts"
import type { RecordDescription } from "../../domain/record-description.ts"

/** A description as a citation needs it: what the style says elsewhere in the reference is not said in its title or its genre too. */
export function sayOnce(d: RecordDescription, style: CitationStyle): RecordDescription {
  if (d.kind === "periodical_issue") return withOwnTitle(d)
  if (d.kind === "thesis") return { ...d, thesisNotes: d.thesisNotes.map((note) => degreeOf(note, d, style)) }
  return d
}

/** "Franges. n° 61, Banlieues": the reference names the periodical and the number, the title is "Banlieues". */
function withOwnTitle(d: RecordDescription): RecordDescription {
  const { host, part } = d
  if (host === null || host.title !== d.title || part === null) return d
  const own = host.number !== null && part.startsWith(host.number) ? part.slice(host.number.length) : part
  const title = own.replace(/^[\s,.:–-]+/, "")
  return title === "" ? d : { ...d, title, part: null }
}

/** "Thèse de doctorat, sociologie, Université de Lyon, 2011": the university is the publisher, the year the date; two styles want the degree alone. */
function degreeOf(note: string, { publications, year }: RecordDescription, style: CitationStyle): string {
  const elsewhere = [...publications.flatMap(({ publishers }) => publishers), String(year)]
  const said = note.split(/,\s+/).filter((part) => !elsewhere.includes(part))
  const wanted = style === "iso690" ? said : said.slice(0, 1)
  return wanted.length === 0 ? note : wanted.join(", ")
}
