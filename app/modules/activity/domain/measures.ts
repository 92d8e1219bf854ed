import type { FigureName } from "./figure.ts"

/** The figures that add up from activity to activity. */
export type Measures = Record<Exclude<FigureName, DistinctFigure>, number>

type DistinctFigure = "personnes-differentes" | "structures-differentes" | "structures-en-groupe"
