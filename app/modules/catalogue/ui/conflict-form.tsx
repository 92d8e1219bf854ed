import { Button, Form, Notice, RadioGroup } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { EditConflict } from "../domain/edit-conflict.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { columnName, groupNames } from "../domain/typed-record.ts"
import { comparedFieldLabel, fieldTexts } from "./field-texts.ts"

interface Props {
  conflict: EditConflict
  typed: TypedRecord
  centreId: string
  draftId: string | null
  /** The version that was read first: what each one changed is told from it. */
  version: number
}

/** Two versions of a record side by side: for each field on which they differ, which one stays. Nothing is lost before one chooses. */
export function ConflictForm({ conflict, typed, centreId, draftId, version }: Props) {
  return (
    <>
      <Notice tone="warning" role="alert" title={m.catalogue_refused_changed_meanwhile()}>
        <p>{conflict.by === null ? null : who(conflict.by)}</p>
        <p>{m.catalogue_conflict_explained()}</p>
      </Notice>
      <Form id="notice" label={m.catalogue_conflict_label()} wide>
        <Typed typed={typed} />
        <input type="hidden" name="centreId" value={centreId} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="current" value={conflict.current} />
        {draftId === null ? null : <input type="hidden" name="draftId" value={draftId} />}
        {conflict.fields.map(({ field, changedBy }) => (
          <RadioGroup
            key={field}
            name={`choice.${field}`}
            label={comparedFieldLabel(field)}
            hint={m[`catalogue_conflict_by_${changedBy}`]()}
            value={changedBy === "theirs" ? "theirs" : "mine"}
            choices={[
              choice("mine", m.catalogue_conflict_mine(), fieldTexts(conflict.mine, field)),
              choice("theirs", m.catalogue_conflict_theirs(), fieldTexts(conflict.theirs, field)),
            ]}
          />
        ))}
        <div className="actions-bar">
          <Button name="do" value="settle">
            {m.catalogue_conflict_settle()}
          </Button>
          <Button name="do" value="keep" tone="secondary">
            {m.catalogue_form_keep()}
          </Button>
        </div>
      </Form>
    </>
  )
}

function choice(value: string, label: string, texts: string[]) {
  return { value, label, hint: texts.length === 0 ? m.catalogue_conflict_nothing() : texts.join(" · ") }
}

function who({ name, centre, at }: NonNullable<EditConflict["by"]>): string {
  const date = formatDateTime(new Date(at), getLocale())
  const by = [name, centre].filter((part) => part !== null).join(", ")
  return by === "" ? m.catalogue_conflict_at({ date }) : m.catalogue_conflict_by({ by, date })
}

/** Everything that was typed goes along. */
function Typed({ typed }: { typed: TypedRecord }) {
  return (
    <>
      {Object.entries(typed.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groupNames.flatMap((group) =>
        typed.rows[group].flatMap((row, index) =>
          Object.entries(row).map(([column, value]) => {
            const name = columnName(group, index, column)
            return <input key={name} type="hidden" name={name} value={value} />
          }),
        ),
      )}
    </>
  )
}
