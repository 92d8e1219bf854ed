import { getLocale } from "#platform/messages/index.ts"

/** A moment in words, in the time of mainland France. */
export function DateTime({ at }: { at: Date }) {
  const words = new Intl.DateTimeFormat(getLocale(), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Paris",
  }).format(at)
  return <time dateTime={at.toISOString()}>{words}</time>
}
