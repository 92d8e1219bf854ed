import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { readQuestionLines } from "../domain/question.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { checked, paragraphs, requiredLine } from "./fields.ts"

/** Writes a questionnaire; one that was put to people changes no more, so that answers keep their questions: it is copied. */
export const writeQuestionnaire = operation({
  name: "training.write-questionnaire",
  permission: permissions["training.evaluate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    questionnaireId: z.uuid().optional(),
    version: z.coerce.number().int().default(0),
    title: requiredLine(200),
    moment: z.enum(["before", "end", "later"]),
    intro: paragraphs(2000),
    questions: z.string().max(40_000),
    withdrawn: checked,
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, questionnaireId } = input
    const { questions, wrong } = readQuestionLines(input.questions)
    if (wrong.length > 0) return invalid({ questions: [m.training_error_question_lines({ lines: wrong.join(", ") })] })
    if (questions.length === 0 || questions.length > 60) return invalid({ questions: [m.training_error_questions()] })
    const db = training(tx)
    const said = { title: input.title, moment: input.moment, intro: input.intro, updated_at: now }
    const asked = JSON.stringify(questions)
    if (questionnaireId === undefined) {
      const { id } = await db
        .insertInto("training.questionnaire")
        .values({ centre_id: centreId, ...said, questions: asked })
        .returning("id")
        .executeTakeFirstOrThrow()
      audit({ subject: { kind: "training.questionnaire", id } })
      return done({ questionnaireId: id })
    }
    const before = await db
      .selectFrom("training.questionnaire")
      .select(["questions", "version"])
      .where("centre_id", "=", centreId)
      .where("id", "=", questionnaireId)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return refused("training_refused_unknown_questionnaire")
    if (before.version !== input.version) return refused("training_refused_changed_meanwhile")
    const used = await db
      .selectFrom("training.evaluation")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("questionnaire_id", "=", questionnaireId)
      .limit(1)
      .execute()
    if (used.length > 0 && JSON.stringify(before.questions) !== asked && !sameQuestions(before.questions, questions))
      return refused("training_refused_questionnaire_used")
    await db
      .updateTable("training.questionnaire")
      .set({ ...said, questions: asked, withdrawn: input.withdrawn, version: before.version + 1 })
      .where("centre_id", "=", centreId)
      .where("id", "=", questionnaireId)
      .execute()
    audit({ subject: { kind: "training.questionnaire", id: questionnaireId } })
    return done({ questionnaireId })
  },
})

/** The database keeps the keys of an object in an order of its own. */
function sameQuestions(one: unknown, other: unknown): boolean {
  const flat = (value: unknown) =>
    JSON.stringify(
      (value as Record<string, unknown>[]).map((question) =>
        Object.entries(question).sort(([one], [other]) => one.localeCompare(other)),
      ),
    )
  return flat(one) === flat(other)
}
