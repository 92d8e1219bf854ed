import type { RawBuilder } from "kysely"
import { sql } from "kysely"

const separator = "\u001e"
const missing = "\u001a"

/**
 * A column of texts for `unnest`, sent as one text that neither side has to escape: several times cheaper than an array parameter.
 * U+001E and U+001A, which no text of ours holds, would end or empty a value: they become blanks.
 */
export function packedColumn(values: readonly (string | null)[]): RawBuilder<string[]> {
  const joined = values.map((value) => (value === null ? missing : plain(value))).join(separator)
  // A single empty text would be split into none.
  return joined === "" ? sql`${values}::text[]` : sql`string_to_array(${joined}, ${separator}, ${missing})`
}

/** The same of JSON texts, in which such characters are always escaped. */
export function packedJson(values: readonly unknown[]): RawBuilder<string[]> {
  const joined = values.map((value) => (value === null ? missing : JSON.stringify(value))).join(separator)
  return sql`string_to_array(${joined}, ${separator}, ${missing})`
}

// oxlint-disable-next-line no-control-regex
const signs = /[\u001a\u001e]/g

function plain(value: string): string {
  return value.includes(separator) || value.includes(missing) ? value.replace(signs, " ") : value
}
