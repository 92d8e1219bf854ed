import type { StaticHandlerContext } from "react-router"
import { UNSAFE_ErrorResponseImpl as ErrorAnswer } from "react-router"
import { isDatabaseAway } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { PageHeader } from "./render-page.server.tsx"

// The embedded server is started again within a few seconds.
const secondsToRetry = "5"

/** A page that failed because the database was not there says so (503), instead of a fault of ours (500); answers with which headers. */
export function tellDatabaseAway(found: StaticHandlerContext): PageHeader[] {
  if (found.errors === null) return []
  const away = Object.entries(found.errors).filter(([, error]) => isDatabaseAway(error))
  if (away.length === 0) return []
  const answers = away.map(([id]) => [id, new ErrorAnswer(503, "Service Unavailable", null)] as const)
  found.errors = { ...found.errors, ...Object.fromEntries(answers) }
  found.statusCode = 503
  return [["retry-after", secondsToRetry]]
}

/** Where not even who asks could be known. */
export function databaseAwayAnswer(): Response {
  return new Response(`${m.platform_error_503_text()}\n`, {
    status: 503,
    headers: { "content-type": "text/plain; charset=utf-8", "retry-after": secondsToRetry },
  })
}
