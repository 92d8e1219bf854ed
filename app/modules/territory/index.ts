export {
  departementOfCommuneCode,
  parseCommuneCode,
  parsePostalCode,
  parseQpvCode,
  parseSiren,
} from "./domain/codes.ts"
export type { Level } from "./domain/levels.ts"
export { addressWordOf, levels, parseTerritoryId, territoryId } from "./domain/levels.ts"
export { levelLabel, levelsLabel } from "./ui/level-label.ts"
export { territoryAddress } from "./ui/territory-address.ts"
