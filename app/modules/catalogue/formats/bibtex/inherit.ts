import type { LatexField } from "./read-fields.ts"
import type { Scanned } from "./scan-entries.ts"

type Entry = Extract<Scanned, { kind: "entry" }>

/** What a part takes of the whole that its `crossref` names; a whole's title is the part's book title. */
const heritage: Record<string, string> = {
  address: "address",
  booktitle: "booktitle",
  date: "date",
  edition: "edition",
  editor: "editor",
  isbn: "isbn",
  issn: "issn",
  journal: "journal",
  journaltitle: "journaltitle",
  location: "location",
  month: "month",
  number: "number",
  organization: "organization",
  publisher: "publisher",
  series: "series",
  subtitle: "booksubtitle",
  title: "booktitle",
  volume: "volume",
  year: "year",
}

/** The fields that an entry takes from the one it refers to, none when it refers to nothing, null when that one is missing. */
export function inheritedFields(
  entry: Entry,
  own: LatexField[],
  library: { byKey: Map<string, Entry>; entries: Map<Entry, { fields: LatexField[] }> },
): LatexField[] | null {
  const key = own.find((field) => field.name === "crossref")?.latex.trim()
  if (key === undefined || key === "") return []
  const whole = library.byKey.get(key.toLowerCase())
  if (whole === undefined || whole === entry) return null
  const has = new Set(own.map((field) => field.name))
  const dated = has.has("date") || has.has("year")
  return (library.entries.get(whole)?.fields ?? []).flatMap(({ name, latex }) => {
    const heir = Object.hasOwn(heritage, name) ? heritage[name] : undefined
    if (heir === undefined || has.has(heir)) return []
    if (dated && ["date", "year", "month"].includes(heir)) return []
    return [{ name: heir, latex, inherited: true }]
  })
}
