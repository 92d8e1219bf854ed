export type { Half } from "./domain/half.ts"
export type { HalfDay } from "./domain/half-day.ts"
