/** Text in which some passages answer the query. */
export type MarkedParts = readonly (string | { mark: string })[]

/** An extract with the query's words marked. */
export function Marked({ parts }: { parts: MarkedParts }) {
  return <>{parts.map((part, index) => (typeof part === "string" ? part : <mark key={index}>{part.mark}</mark>))}</>
}
