import { m } from "#platform/messages/index.ts"
import type { CopyState } from "../domain/copy-state.ts"

/** Where a copy is now, as a reader is told. */
export function copyStateLabel(state: CopyState): string {
  return m[`catalogue_copy_${state}`]()
}
