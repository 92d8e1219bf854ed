import type { FormFields } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { Question } from "../domain/question.ts"
import { writeQuestionLines } from "../domain/question.ts"
import type { TypedQuestionnaire } from "../ui/questionnaire-form.tsx"

/** The form of a questionnaire as it was sent. */
export function readQuestionnaire(fields: FormFields): TypedQuestionnaire {
  const one = (name: string) => [fields[name] ?? ""].flat()[0] ?? ""
  return {
    title: one("title"),
    moment: one("moment") || "end",
    intro: one("intro"),
    questions: one("questions"),
    withdrawn: one("withdrawn"),
    version: one("version") || "0",
  }
}

/** The form of a questionnaire that is there. */
export function questionnaireToType(given: {
  title: string
  moment: string
  intro: string
  questions: readonly Question[]
  withdrawn: boolean
  version: number
}): TypedQuestionnaire {
  const words = { scale: m.training_word_scale(), choice: m.training_word_choice(), text: m.training_word_text() }
  return {
    title: given.title,
    moment: given.moment,
    intro: given.intro,
    questions: writeQuestionLines(given.questions, words),
    withdrawn: given.withdrawn ? "yes" : "",
    version: String(given.version),
  }
}
