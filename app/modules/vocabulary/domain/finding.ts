/** What a person is told about a file, one line each. "refused": a whole thing stays out. "dropped": a detail stays out. "changed": taken, not as written. */
export type Severity = "refused" | "dropped" | "changed"

export interface Finding {
  severity: Severity
  rule: FindingRule
  /** Address of the concept, scheme or collection; "" when it speaks of the whole file. */
  about: string
  /** Line of the file where that thing was first met, null when unknown. */
  line: number | null
  values: Record<string, string | number>
}

/** Each has its sentence in both languages; rules S9 to S46 are those of the SKOS Reference (W3C, 18 August 2009). */
export const findingRules = [
  "blank-concept",
  "relative-address",
  "bad-address",
  "no-label",
  "two-preferred",
  "label-twice",
  "label-too-long",
  "label-empty",
  "text-cleaned",
  "note-too-long",
  "label-from-rdfs",
  "self-link",
  "loop",
  "too-deep",
  "related-and-broader",
  "link-to-nothing",
  "link-to-non-concept",
  "member-of-nothing",
  "scheme-guessed",
  "scheme-untitled",
  "replaced-by-nothing",
  "properties-left-out",
] as const
export type FindingRule = (typeof findingRules)[number]
