// The unique index of values takes some 2,700 bytes; a longer "value" is a text in the wrong place.
const longestValue = 300

/** A facet's value as the index keeps it; the same on the way in and in a filter. */
export function facetValue(value: string): string {
  return withoutControls(value.slice(0, longestValue))
}

/** A text without what PostgreSQL cannot hold. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.toWellFormed().replace(/[\u0000-\u001f]/g, " ")
}
