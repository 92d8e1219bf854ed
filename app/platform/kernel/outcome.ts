/** The sentence of a refusal lives in the message files under this key: `<module>_refused_<name>`. */
export type RefusalName = `${string}_refused_${string}`

export type Details = Record<string, string | number>

/** What an operation answers: an expected refusal is a value with a name, a bug is an exception. */
export type Outcome<T> =
  | { kind: "done"; value: T }
  | { kind: "refused"; refusal: RefusalName; details?: Details }
  /** Field path ("title", "copies.0.shelfMark", "" for the whole) → sentences in the caller's language. */
  | { kind: "invalid"; errors: Record<string, string[]> }
