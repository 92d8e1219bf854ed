import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale } from "#platform/messages/index.ts"

/** A moment in words, in the time of mainland France. */
export function DateTime({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatDateTime(at, getLocale())}</time>
}
