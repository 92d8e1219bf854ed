import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { writeRefusalsCsv } from "../formats/refusals-csv.ts"
import { listRefusals } from "../queries/import-refusals.server.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { reasonSentence } from "../ui/reason-sentence.ts"
import type { Route } from "./+types/import-refusals"

const everything = 1_000_000

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const refusals = await read(caller, async (tx) => {
    const run = (await findImportRun(tx, params.run)) ?? notFound()
    return await listRefusals(tx, run, { after: 0, limit: everything })
  })
  const lines = refusals.map((refusal) => ({ ...refusal, sentence: reasonSentence(refusal) }))
  return new Response(writeRefusalsCsv(lines), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="refus-${params.run}.csv"`,
    },
  })
}
