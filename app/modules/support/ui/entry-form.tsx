import { ledgerKindName, ledgerStructureKinds } from "#modules/activity/index.ts"
import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import {
  Button,
  CheckboxGroup,
  DateField,
  FieldRow,
  FileField,
  Form,
  More,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { entryHalves, entryKinds } from "../domain/entry.ts"
import type { Kept, TypedEntry } from "../domain/typed-entry.ts"
import { entryHalfName, entryKindName } from "./words.ts"

type Props = {
  typed: TypedEntry
  person: Pick
  people: readonly Kept[]
  records: readonly Kept[]
  activity: Pick
  errors: Record<string, string[]>
  existing?: boolean | undefined
}

/** An entry of a journal as it is typed: what, when, in a few lines; who was met; what it counts for. */
export function EntryForm({ typed, person, people, records, activity, errors, existing = false }: Props) {
  const optional = m.support_optional()
  return (
    <Form wide multipart once>
      <input type="hidden" name="version" value={typed.version} />
      <RadioGroup
        name="kind"
        label={m.support_entry_kind()}
        value={typed.kind}
        error={errors["kind"]}
        choices={entryKinds.map((kind) => ({ value: kind, label: entryKindName(kind) }))}
      />
      <FieldRow>
        <DateField name="onDate" label={m.support_entry_date()} value={typed.onDate} error={errors["onDate"]} />
        <TextField
          name="title"
          label={m.support_entry_title()}
          value={typed.title}
          error={errors["title"]}
          maxLength={300}
          autoFocus={!existing}
          autoComplete="off"
        />
      </FieldRow>
      <TextArea
        name="text"
        label={m.support_entry_text()}
        optional={optional}
        value={typed.text}
        error={errors["text"]}
        rows={8}
        maxLength={20_000}
      />
      {people.length === 0 ? null : (
        <CheckboxGroup
          name="personIds"
          label={m.support_entry_people()}
          values={people.map(({ id }) => id)}
          choices={people.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <Picker
        name="person"
        label={people.length === 0 ? m.support_entry_person() : m.support_entry_one_more_person()}
        hint={m.support_entry_person_hint()}
        optional={optional}
        pick={person}
        error={errors["person"]}
      />
      <FieldRow>
        <NumberField
          name="others"
          label={m.support_entry_others()}
          optional={optional}
          value={typed.others}
          error={errors["others"]}
        />
        <SelectField
          name="othersKind"
          label={m.support_entry_others_kind()}
          value={typed.othersKind}
          choices={ledgerStructureKinds.map((kind) => ({ value: kind, label: ledgerKindName(kind) }))}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="half"
          label={m.support_entry_half()}
          hint={m.support_entry_half_hint()}
          value={typed.half}
          empty={m.support_entry_no_half()}
          error={errors["half"]}
          choices={entryHalves.map((half) => ({ value: half, label: entryHalfName(half) }))}
        />
        <NumberField
          name="minutes"
          label={m.support_entry_minutes()}
          optional={optional}
          value={typed.minutes}
          error={errors["minutes"]}
          unit="min"
        />
      </FieldRow>
      <More
        summary={m.support_entry_more()}
        open={existing || ["activity", "record", "reason"].some((name) => name in errors) || activity.typed !== ""}
      >
        <div className="space-y-6">
          <Picker
            name="activity"
            label={m.support_entry_activity()}
            hint={m.support_entry_activity_hint()}
            optional={optional}
            pick={activity}
            error={errors["activity"]}
          />
          {records.length === 0 ? null : (
            <CheckboxGroup
              name="recordIds"
              label={m.support_entry_records()}
              values={records.map(({ id }) => id)}
              choices={records.map(({ id, label }) => ({ value: id, label }))}
            />
          )}
          <TextField
            name="record"
            label={m.support_entry_record()}
            hint={m.support_entry_record_hint()}
            optional={optional}
            value={typed.record}
            error={errors["record"]}
            autoComplete="off"
            maxLength={500}
          />
          <FileField
            name="file"
            label={m.support_entry_file()}
            hint={m.support_entry_file_hint()}
            optional={optional}
            error={errors["file"]}
          />
          <TextField
            name="reason"
            label={m.support_entry_reason()}
            hint={m.support_entry_reason_hint()}
            optional={optional}
            value={typed.reason}
            error={errors["reason"]}
            maxLength={1000}
          />
        </div>
      </More>
      <div className="actions-bar">
        <Button>{m.support_save()}</Button>
        <Button name="then" value="more" tone="secondary">
          {m.support_save_stay()}
        </Button>
      </div>
    </Form>
  )
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function entryLabels() {
  return {
    title: m.support_entry_title(),
    onDate: m.support_entry_date(),
    others: m.support_entry_others(),
    minutes: m.support_entry_minutes(),
  }
}
