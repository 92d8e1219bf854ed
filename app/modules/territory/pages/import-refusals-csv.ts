import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { csvText } from "../formats/csv-text.ts"
import { permissions } from "../permissions.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { lineProblemSentence } from "../ui/import-words.ts"
import type { Route } from "./+types/import-refusals-csv"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["territory.import"].allows(caller.actor)) return notFound()
  const run = (await read(caller, (tx) => findImportRun(tx, params.id))) ?? notFound()
  const lines = run.report.map((line) => [line.line, line.code, lineProblemSentence(line)])
  return new Response(csvText([["ligne", "code", "raison"], ...lines]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="refus-${run.id}.csv"`,
    },
  })
}
