export type { SupportLine, SupportState } from "./domain/support.ts"
