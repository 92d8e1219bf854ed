import { Button, CheckboxField, FieldRow, FieldSet, SelectField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { isPicked } from "../domain/form-pick.ts"
import type { GroupName, TypedRow } from "../domain/typed-record.ts"
import { columnName, columnsOf, isEmptyRow } from "../domain/typed-record.ts"
import type { RecordFormProps } from "./record-form.tsx"
import { RowColumn, shownColumns } from "./record-form-column.tsx"
import { RowPicks } from "./row-picks.tsx"

/** The lines of a group, a spare one at the end, and the button that adds more; without script each line is a line of the form. */
export function RecordFormRows({ group, form, large }: { group: GroupName; form: RecordFormProps; large: boolean }) {
  const rows = withSpare(group, form.typed.rows[group])
  const next = form.added === group ? rows.findIndex((row) => isEmptyRow(group, row)) : -1
  return (
    <FieldSet
      id={group}
      legend={m[`catalogue_group_${group}`]()}
      hint={group === "copies" ? copiesHint(form) : m[`catalogue_group_hint_${group}`]()}
      large={large}
    >
      {group === "copies" ? <CopiesCentre form={form} /> : null}
      {rows.map((row, index) => (
        <div key={index} id={`ligne-${group}-${index}`} className="pt-2">
          <FieldRow>
            {shownColumns(group, row).map((column, rank) => (
              <RowColumn
                key={column}
                {...{ group, index, column, row }}
                error={form.errors[columnName(group, index, column)]}
                autoFocus={index === next && rank === 0}
              />
            ))}
          </FieldRow>
          <Along group={group} index={index} row={row} />
          {isPicked(group) && <RowPicks group={group} index={index} row={row} looked={form.looked} />}
        </div>
      ))}
      {group === "copies" && form.sections.length > 0 ? (
        <datalist id="sections">
          {form.sections.map((section) => (
            <option key={section} value={section}>
              {section}
            </option>
          ))}
        </datalist>
      ) : null}
      <div className="pt-2">
        <Button name="do" value={`add:${group}`} tone="quiet" small>
          {m[`catalogue_add_${group}`]()}
        </Button>
      </div>
    </FieldSet>
  )
}

function withSpare(group: GroupName, rows: readonly TypedRow[]): TypedRow[] {
  const last = rows.at(-1)
  return last === undefined || !isEmptyRow(group, last) || (last["id"] ?? "") !== "" ? [...rows, {}] : [...rows]
}

/** What goes along with a line and is not shown: identities, and what the line said when it was read. */
function Along({ group, index, row }: { group: GroupName; index: number; row: TypedRow }) {
  const shown = shownColumns(group, row)
  const hidden = columnsOf(group).filter((column) => !shown.includes(column) && (row[column] ?? "") !== "")
  return hidden.map((column) => (
    <input key={column} type="hidden" name={columnName(group, index, column)} value={row[column]} />
  ))
}

function copiesHint({ held }: RecordFormProps): string {
  return held === false ? m.catalogue_group_hint_copies_not_held() : m.catalogue_group_hint_copies()
}

/** Whose copies these are; and, where the centre does not hold the document yet, the box that says that it does. */
function CopiesCentre({ form }: { form: RecordFormProps }) {
  const { centres, centreId, held, typed, version } = form
  const own = centres.find(({ id }) => id === centreId)
  return (
    <>
      {centres.length > 1 && version === null ? (
        <SelectField
          name="centreId"
          label={m.catalogue_form_centre()}
          value={centreId}
          choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <>
          <input type="hidden" name="centreId" value={centreId} />
          {centres.length > 1 ? <p>{own?.name}</p> : null}
        </>
      )}
      {held === false ? (
        <CheckboxField
          name="held"
          label={m.catalogue_form_held()}
          value="yes"
          checked={typed.fields.held !== undefined}
        />
      ) : null}
    </>
  )
}
