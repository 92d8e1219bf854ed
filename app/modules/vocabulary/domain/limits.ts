/** Characters, as PostgreSQL counts them; a label must fit in an index entry (2,700 bytes). */
export const limits = {
  label: 500,
  note: 20_000,
  notation: 200,
  address: 600,
  language: 35,
  /** Steps from a top concept down; deeper than any thesaurus in use, and what a page can draw. */
  depth: 40,
} as const
