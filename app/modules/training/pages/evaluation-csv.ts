import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { writeCsv } from "../domain/csv.ts"
import { summarise } from "../domain/summary.ts"
import { permissions } from "../permissions.ts"
import { answersOf, findEvaluation } from "../queries/evaluations.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { csvFile } from "../ui/csv-file.ts"
import type { Route } from "./+types/evaluation-csv"

/** The summary of an evaluation, masked as on its page. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.evaluate"])
  const { evaluation, summary } = await read(caller, async (tx) => {
    const found = (await findEvaluation(tx, centre.id, params.id)) ?? notFound()
    return { evaluation: found, summary: summarise(found.questions, await answersOf(tx, centre.id, found.id)) }
  })
  const rows = summary.flatMap(({ label, answered, masked, mean, shares, verbatims }): (string | number)[][] =>
    masked
      ? [[label, "", "", answered, ""]]
      : [
          ...shares.map((share) => [
            label,
            share.label,
            share.count,
            answered,
            mean === null ? "" : Math.round(mean * 100) / 100,
          ]),
          ...verbatims.map((words) => [label, words, "", answered, ""]),
        ],
  )
  const head = [
    m.training_question_column(),
    m.training_answer_column(),
    m.training_count_column(),
    m.training_answers_column(),
    m.training_mean(),
  ]
  return csvFile(`evaluation-${evaluation.opensOn}.csv`, writeCsv([head, ...rows]))
}
