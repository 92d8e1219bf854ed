export type { Centre, CentreFace, CentreName } from "./domain/centre.ts"
export { departementCodes } from "./domain/departement-code.ts"
export type { OpeningHours } from "./domain/opening-hours.ts"
export { registerCentreAction } from "./ui/centre-actions.ts"
