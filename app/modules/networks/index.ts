export type { Network } from "./domain/network.ts"
