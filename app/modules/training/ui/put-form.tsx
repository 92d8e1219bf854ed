import { Button, DateField, FieldRow, Form, SelectField } from "#platform/design/index.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  questionnaires: readonly { id: string; title: string }[]
  /** The last day of the session: a questionnaire is first proposed from then on. */
  lastOn: string
  typed: Record<string, string | string[]>
  errors: Record<string, string[]>
}

/** Puts a questionnaire to the people of a session, between two days. */
export function PutForm({ questionnaires, lastOn, typed, errors }: Props) {
  if (questionnaires.length === 0) return null
  const value = (name: string, before: string) => [typed[name] ?? before].flat()[0] ?? ""
  return (
    <Form label={m.training_put_title()}>
      <FieldRow roomy>
        <SelectField
          name="questionnaireId"
          label={m.training_questionnaire()}
          empty={m.training_choose()}
          value={value("questionnaireId", "")}
          error={errors["questionnaireId"]}
          choices={questionnaires.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <DateField
          name="opensOn"
          label={m.training_opens_on()}
          value={value("opensOn", lastOn)}
          error={errors["opensOn"]}
        />
        <DateField
          name="closesOn"
          label={m.training_answers_until()}
          value={value("closesOn", addDays(lastOn, 21))}
          error={errors["closesOn"]}
        />
      </FieldRow>
      <Button tone="secondary" name="intent" value="evaluation">
        {m.training_put()}
      </Button>
    </Form>
  )
}
