import type { Hold } from "../domain/hold.ts"
import type { CopyInHand } from "./copy-in-hand.ts"

export interface HoldsOfCentre {
  /** On the shelf now, each for the first who waits. */
  toFetch: { hold: Hold; copy: CopyInHand }[]
  /** `contact`: how to reach who was not told by mail. */
  setAside: { hold: Hold; copy: CopyInHand | undefined; isOver: boolean; contact: string }[]
  /** The others, with their place for their document and the day it is due back. */
  waiting: { hold: Hold; place: number; dueOn: string | null }[]
}
