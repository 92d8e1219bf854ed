import { Button, CheckboxField, Form, SelectField, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

export interface TypedQuestionnaire {
  title: string
  moment: string
  intro: string
  questions: string
  withdrawn: string
  version: string
}

type Props = { typed: TypedQuestionnaire; errors: Record<string, string[]>; existing?: boolean | undefined }

/** A questionnaire as it is typed: a question a line. */
export function QuestionnaireForm({ typed, errors, existing }: Props) {
  return (
    <Form wide>
      <input type="hidden" name="version" value={typed.version} />
      <TextField
        name="title"
        label={m.training_field_title()}
        value={typed.title}
        error={errors["title"]}
        maxLength={200}
        size="full"
      />
      <SelectField
        name="moment"
        label={m.training_moment()}
        value={typed.moment}
        error={errors["moment"]}
        choices={(["before", "end", "later"] as const).map((moment) => ({
          value: moment,
          label: m[`training_moment_${moment}`](),
        }))}
      />
      <TextArea
        name="intro"
        label={m.training_intro()}
        optional={m.training_optional()}
        value={typed.intro}
        error={errors["intro"]}
        rows={2}
      />
      <TextArea
        name="questions"
        label={m.training_questions()}
        hint={m.training_questions_hint()}
        value={typed.questions}
        error={errors["questions"]}
        rows={10}
      />
      {existing ? (
        <CheckboxField
          name="withdrawn"
          value="yes"
          label={m.training_withdraw_questionnaire()}
          checked={typed.withdrawn === "yes"}
        />
      ) : null}
      <Button name="intent" value="write">
        {m.training_save()}
      </Button>
    </Form>
  )
}
