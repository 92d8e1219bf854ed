/** BibTeX has one note field: several notes stand in it with this between them. */
export const noteSeparator = " | "
