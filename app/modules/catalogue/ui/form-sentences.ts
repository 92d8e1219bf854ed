import { m } from "#platform/messages/index.ts"
import { placeInForm } from "../domain/form-parts.ts"
import type { FormProblem, FormRemark } from "../domain/typed-reading.ts"

/** What is wrong with a form, by field in the order of reading, in sentences; a problem without its message does not compile. */
export function problemSentences(problems: readonly FormProblem[]): Record<string, string[]> {
  const sentences: Record<string, string[]> = {}
  for (const { field, problem, details } of problems.toSorted((a, b) => placeInForm(a.field) - placeInForm(b.field))) {
    const say = m[`catalogue_problem_${problem}`] as (details: Record<string, string | number>) => string
    const sentence = say(details)
    if (sentences[field]?.includes(sentence) !== true) (sentences[field] ??= []).push(sentence)
  }
  return sentences
}

/** What is good to know of a form that was read. */
export function formRemarkSentence({ remark, details }: FormRemark): string {
  const say: unknown = m[`catalogue_form_remark_${remark}`]
  return (say as (details: Record<string, string | number>) => string)(details)
}
