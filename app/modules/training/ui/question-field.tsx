import { RadioGroup, TextArea, Written } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Question } from "../domain/question.ts"
import { scaleSteps } from "../domain/question.ts"

type Props = { question: Question; value: string | undefined; error: string[] | undefined }

/** One question as it is answered. */
export function QuestionField({ question: { id, kind, label, choices, required }, value, error }: Props) {
  const shared = {
    name: id,
    label: <Written>{label}</Written>,
    value,
    error,
    optional: required ? m.training_expected() : undefined,
  }
  if (kind === "text") return <TextArea {...shared} rows={3} maxLength={4000} />
  const offered = kind === "scale" ? scaleSteps.map(String) : choices
  return (
    <RadioGroup
      {...shared}
      hint={kind === "scale" ? m.training_scale_hint() : undefined}
      choices={offered.map((choice) => ({
        value: choice,
        label: kind === "scale" ? choice : <Written>{choice}</Written>,
      }))}
    />
  )
}
