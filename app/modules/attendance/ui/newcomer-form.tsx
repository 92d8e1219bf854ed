import { ledgerStructureKinds } from "#modules/activity/index.ts"
import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import { Button, FieldRow, NumberField, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { kindOfStructure } from "./words.ts"

export interface NewcomerTyped {
  person: Pick
  givenName: string
  familyName: string
  structureName: string
  structureKind: string
  people: string
}

type Props = {
  typed: NewcomerTyped
  ids: { attendee: string; signature: string }
  errors: Record<string, string[]>
  day: string
}

/** Somebody who came unannounced, found in the directory or by name; or how many, without names. */
export function NewcomerForm({ typed, ids, errors, day }: Props) {
  const optional = m.attendance_optional()
  const kinds = ["none" as const, ...ledgerStructureKinds.filter((kind) => kind !== "none")]
  return (
    <form method="post" className="form" id="imprevu" data-sign="newcomer" noValidate>
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="attendeeId" value={ids.attendee} />
      <input type="hidden" name="id" value={ids.signature} />
      <div data-online>
        <Picker
          name="person"
          label={m.attendance_newcomer_person()}
          hint={m.attendance_newcomer_person_hint()}
          pick={typed.person}
          optional={optional}
          error={errors["person"]}
        />
      </div>
      <FieldRow>
        <TextField
          name="givenName"
          label={m.attendance_given_name()}
          value={typed.givenName}
          error={errors["givenName"]}
          autoComplete="off"
        />
        <TextField
          name="familyName"
          label={m.attendance_family_name()}
          value={typed.familyName}
          error={errors["familyName"]}
          autoComplete="off"
        />
      </FieldRow>
      <TextField
        name="structureName"
        label={m.attendance_structure()}
        value={typed.structureName}
        optional={optional}
        error={errors["structureName"]}
        autoComplete="off"
      />
      <FieldRow>
        <SelectField
          name="structureKind"
          label={m.attendance_structure_kind()}
          value={typed.structureKind}
          choices={kinds.map((kind) => ({ value: kind, label: kindOfStructure(kind) }))}
        />
        <NumberField
          name="people"
          label={m.attendance_how_many()}
          hint={m.attendance_how_many_hint()}
          value={typed.people}
          error={errors["people"]}
        />
      </FieldRow>
      <Button tone="secondary" name="intent" value="newcomer">
        {m.attendance_newcomer_add()}
      </Button>
    </form>
  )
}
