/** The figures of the ledger, by the word of their address. Values are whole hundredths inside, so that half days and hours stay exact. */
export const figureNames = [
  "activites",
  "jours",
  "demi-journees",
  "heures",
  "participants",
  "presences",
  "heures-participants",
  "heures-participants-a-distance",
  "personnes-differentes",
  "structures-differentes",
  "structures-en-groupe",
] as const
export type FigureName = (typeof figureNames)[number]

export function isFigureName(text: string): text is FigureName {
  return (figureNames as readonly string[]).includes(text)
}

/** Counted over named people and structures, not added up from activities; a split of them does not add up to the whole. */
export function isDistinct(figure: FigureName): boolean {
  return figure === "personnes-differentes" || figure === "structures-differentes" || figure === "structures-en-groupe"
}

/** Known by kind of structure: what people make, not what slots make. */
export function isOfPeople(figure: FigureName): boolean {
  return figure === "participants" || figure === "presences" || figure === "heures-participants"
}
