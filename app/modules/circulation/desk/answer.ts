import type { ServedReader } from "../domain/served-reader.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"

/** What the desk answers to a gesture. */
export type Answer =
  | { kind: "lent"; title: string; dueOn: string; gestureId: string }
  | { kind: "renewed"; title: string; dueOn: string; gestureId: string }
  | {
      kind: "returned"
      title: string
      readerName: string | null
      daysLate: number
      setAsideFor: string | null
      gestureId: string | null
    }
  | { kind: "set-aside"; title: string; setAsideFor: string }
  | { kind: "found"; title: string }
  | { kind: "held"; title: string; place: number }
  | { kind: "undone"; title: string }
  | { kind: "choices"; typed: string; readers: ServedReader[]; copies: CopyInHand[] }
  | { kind: "refused"; sentence: string; typed: string; ways: Way[] }

/** What staff may do all the same after a refusal: the name and value of a button. */
export interface Way {
  name: "anyway" | "swap" | "renew" | "hold" | "register"
  value: string
}
