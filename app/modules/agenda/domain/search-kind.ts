/** Announced activities in the search index. */
export const itemKind = "agenda.activity"
