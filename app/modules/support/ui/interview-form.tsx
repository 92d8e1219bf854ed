import { ledgerKindName, ledgerStructureKinds } from "#modules/activity/index.ts"
import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import {
  Button,
  DateField,
  FieldRow,
  Form,
  More,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedInterview } from "../domain/typed-interview.ts"

type Props = {
  typed: TypedInterview
  person: Pick
  structure: Pick
  territory: Pick
  themes: readonly string[]
  errors: Record<string, string[]>
  existing?: boolean | undefined
}

/** An advisory interview typed in seconds: how long, what was asked, by which kind of structure; the rest folded. */
export function InterviewForm({ typed, person, structure, territory, themes, errors, existing = false }: Props) {
  const optional = m.support_optional()
  const folded = ["person", "structure", "theme", "answer", "followUp", "followUpOn", "reason"]
  return (
    <Form wide once>
      <input type="hidden" name="version" value={typed.version} />
      <FieldRow>
        <TextField
          name="question"
          label={m.support_interview_question()}
          value={typed.question}
          error={errors["question"]}
          maxLength={300}
          autoFocus={!existing}
          autoComplete="off"
        />
        <NumberField
          name="minutes"
          label={m.support_interview_minutes()}
          value={typed.minutes}
          error={errors["minutes"]}
          unit="min"
        />
        <DateField name="onDate" label={m.support_entry_date()} value={typed.onDate} error={errors["onDate"]} />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="structureKind"
          label={m.support_interview_kind()}
          value={typed.structureKind}
          choices={ledgerStructureKinds.map((kind) => ({ value: kind, label: ledgerKindName(kind) }))}
        />
        <div>
          <Picker
            name="territory"
            label={m.support_interview_territory()}
            optional={optional}
            pick={territory}
            error={errors["territory"]}
          />
        </div>
      </FieldRow>
      <More
        summary={m.support_interview_more()}
        open={
          existing ||
          folded.some((name) => name in errors) ||
          [person, structure].some(({ typed: said }) => said !== "")
        }
      >
        <Picker
          name="person"
          label={m.support_interview_person()}
          hint={m.support_interview_person_hint()}
          optional={optional}
          pick={person}
          error={errors["person"]}
        />
        <Picker
          name="structure"
          label={m.support_field_structure()}
          optional={optional}
          pick={structure}
          error={errors["structure"]}
        />
        <TextField
          name="theme"
          label={m.support_interview_theme()}
          optional={optional}
          value={typed.theme}
          error={errors["theme"]}
          list="themes"
          autoComplete="off"
        />
        <datalist id="themes">
          {themes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <TextArea
          name="answer"
          label={m.support_interview_answer()}
          optional={optional}
          value={typed.answer}
          error={errors["answer"]}
          rows={4}
          maxLength={8000}
        />
        <FieldRow>
          <TextField
            name="followUp"
            label={m.support_interview_follow_up()}
            optional={optional}
            value={typed.followUp}
            error={errors["followUp"]}
            maxLength={300}
          />
          <DateField
            name="followUpOn"
            label={m.support_interview_follow_up_on()}
            optional={optional}
            value={typed.followUpOn}
            error={errors["followUpOn"]}
          />
        </FieldRow>
        <TextField
          name="reason"
          label={m.support_entry_reason()}
          hint={m.support_entry_reason_hint()}
          optional={optional}
          value={typed.reason}
          error={errors["reason"]}
          maxLength={1000}
        />
      </More>
      <div className="actions-bar">
        <Button>{m.support_save()}</Button>
      </div>
    </Form>
  )
}
