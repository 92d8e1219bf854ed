import { robotsRules } from "../domain/robots-rules.ts"

/** What robots are asked to leave alone (RFC 9309). */
export function loader(): Response {
  return new Response(robotsRules(), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=86400" },
  })
}
