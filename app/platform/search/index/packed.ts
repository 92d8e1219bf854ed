import type { RawBuilder } from "kysely"
import { sql } from "kysely"

const separator = "\u001F"

/** A text[] sent as one text, which neither side has to escape or parse; no value may hold U+001F, and there is at least one. */
export function packed(values: readonly string[]): RawBuilder<string[]> {
  const joined = values.join(separator)
  // A single empty text would be split into none.
  return joined === "" ? sql`${values}::text[]` : sql`string_to_array(${joined}, ${separator})`
}
