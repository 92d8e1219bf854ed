/** What a query being typed may become. */
export type Suggestion =
  | { kind: "words" | "corrected" | "author"; text: string }
  | { kind: "theme"; text: string; id: string }
  | { kind: "title"; text: string; permanentId: string }
