import { citationKey, createKeys } from "./bibtex/citation-key.ts"
import { monthAbbreviations } from "./bibtex/dates.ts"
import { escapeVerbatim, isBalanced } from "./bibtex/escape-latex.ts"
import type { BibtexDialect } from "./bibtex/types.ts"
import { entryType } from "./bibtex/types.ts"
import { writtenFields } from "./bibtex/write-fields.ts"
import type { Exported } from "./exchange/exported.ts"

/**
 * Writes records as BibTeX or biblatex (UTF-8), one piece a record, each key once in the file: the description, then the
 * fields of the entry that it came from and that nothing in it says.
 */
export function* writeBibtex(records: Iterable<Exported>, dialect: BibtexDialect): Generator<string> {
  const unique = createKeys()
  for (const record of records) yield `${entryOf(record, dialect, unique(citationKey(record)))}\n`
}

function entryOf({ description, url, source }: Exported, dialect: BibtexDialect, key: string): string {
  const original = source?.format === "bibtex" ? source : null
  const type = entryType(description, dialect, original?.type ?? null)
  const fields = writtenFields(description, type, dialect)
  const names = new Set(fields.map(([name]) => name))
  if (url !== null && !names.has("url")) fields.push(["url", escapeVerbatim(url)])
  const kept = (original?.unmapped ?? []).filter(
    ([name, latex]) => !names.has(name) && name !== "crossref" && isBalanced(latex),
  )
  const lines = [...fields, ...kept].map(([name, latex]) => `  ${name} = ${valueOf(name, latex)},\n`)
  return `@${type}{${key},\n${lines.join("")}}\n`
}

/** The name of a month is an abbreviation that each style defines in its language. */
function valueOf(name: string, latex: string): string {
  return name === "month" && monthAbbreviations.includes(latex) ? latex : `{${latex}}`
}
