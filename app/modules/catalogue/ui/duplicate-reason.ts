import { m } from "#platform/messages/index.ts"
import type { DuplicateReason } from "../domain/probable-duplicate.ts"

/** What two records have in common, in a few words; a reason without its message does not compile. */
export function duplicateReason(reason: DuplicateReason): string {
  return m[`catalogue_duplicate_reason_${reason}`]()
}
