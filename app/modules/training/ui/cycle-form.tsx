import { Button, CheckboxGroup, Form, SelectField, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { courseStates } from "../domain/course.ts"
import { courseStateName } from "./words.ts"

export interface TypedCycle {
  title: string
  presentation: string
  state: string
  version: string
  /** In their order. */
  courses: string[]
  required: string[]
}

type Props = { typed: TypedCycle; errors: Record<string, string[]>; choices: { value: string; label: string }[] }

/** A cycle as it is typed: chosen courses stand first, in their order. */
export function CycleForm({ typed, errors, choices }: Props) {
  const rank = (id: string) => (typed.courses.includes(id) ? typed.courses.indexOf(id) : typed.courses.length)
  const ordered = choices.toSorted((one, other) => rank(one.value) - rank(other.value))
  return (
    <Form wide>
      <input type="hidden" name="version" value={typed.version} />
      <TextField
        name="title"
        label={m.training_field_title()}
        value={typed.title}
        error={errors["title"]}
        maxLength={255}
        size="full"
      />
      <TextArea
        name="presentation"
        label={m.training_cycle_presentation()}
        value={typed.presentation}
        error={errors["presentation"]}
        rows={5}
      />
      <SelectField
        name="state"
        label={m.training_field_state()}
        value={typed.state}
        choices={courseStates.map((state) => ({ value: state, label: courseStateName(state) }))}
      />
      <CheckboxGroup
        name="courses"
        label={m.training_cycle_courses()}
        hint={m.training_cycle_courses_hint()}
        error={errors["courses"]}
        values={typed.courses}
        choices={ordered}
      />
      <CheckboxGroup
        name="required"
        label={m.training_cycle_required()}
        values={typed.required}
        choices={ordered.filter(({ value }) => typed.courses.length === 0 || typed.courses.includes(value))}
      />
      <Button name="intent" value="cycle">
        {m.training_save()}
      </Button>
    </Form>
  )
}
