import type { Question } from "./question.ts"
import { scaleSteps } from "./question.ts"

/** Fewer answers than this are not broken down: in a small group, each answer has a face. */
export const leastAnswers = 5

export interface QuestionSummary {
  id: string
  kind: Question["kind"]
  label: string
  /** How many answered this question. */
  answered: number
  /** Too few to be shown. */
  masked: boolean
  /** Of a scale. */
  mean: number | null
  /** Of a scale or a choice: how many chose each. */
  shares: { label: string; count: number }[]
  /** Of a text, in an order that says nothing of who answered when. */
  verbatims: string[]
}

/** What the answers say, question by question; `answers` are one record a person, by question id. */
export function summarise(
  questions: readonly Question[],
  answers: readonly Record<string, string>[],
): QuestionSummary[] {
  return questions.map(({ id, kind, label, choices }) => {
    const given = answers.flatMap((one) => one[id] ?? [])
    const masked = given.length < leastAnswers
    const options = kind === "scale" ? scaleSteps.map(String) : choices
    return {
      id,
      kind,
      label,
      answered: given.length,
      masked,
      mean: kind !== "scale" || masked ? null : given.reduce((sum, value) => sum + Number(value), 0) / given.length,
      shares:
        masked || kind === "text"
          ? []
          : options.map((option) => ({ label: option, count: given.filter((value) => value === option).length })),
      verbatims: masked || kind !== "text" ? [] : given.toSorted((one, other) => one.localeCompare(other, "fr")),
    }
  })
}
