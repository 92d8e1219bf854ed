import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Section,
  SelectField,
  Table,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TableField } from "../domain/cite/table-fields.ts"
import { tableFields } from "../domain/cite/table-fields.ts"
import type { ChosenColumns } from "../domain/column-reading.ts"
import { isTableField } from "../domain/column-reading.ts"
import { recordKinds } from "../domain/record-description.ts"
import { separatorNames, signsShown } from "../domain/value-separators.ts"
import { separatorWords, tableFieldLabel } from "./column-sentences.ts"
import { kindLabel } from "./labels.ts"

type Column = { index: number; name: string; samples: string[]; later: string; field: TableField | null }

type Props = {
  header: string[]
  rows: string[][]
  later: string[]
  chosen: ChosenColumns
  dryRun: boolean
  errors: Record<string, string[]>
}

/** What each column of a table holds, proposed and corrected by a person, with its first rows in sight. */
export function ColumnMapping({ header, rows, later, chosen, dryRun, errors }: Props) {
  const columns = header.map(
    (name, index): Column => ({
      index,
      name: name === "" ? m.catalogue_mapping_unnamed({ number: index + 1 }) : name,
      samples: rows.map((cells) => cells[index] ?? ""),
      later: later[index] ?? "",
      field: chosen.mapping[index] ?? null,
    }),
  )
  const separators = signsShown(chosen.separators)
  return (
    <Section id="colonnes" title={m.catalogue_mapping_title()} intro={<p>{m.catalogue_mapping_intro()}</p>}>
      <Form wide>
        <ErrorSummary title={m.catalogue_mapping_problem()} errors={errors} />
        <Table
          id="columns"
          caption={m.catalogue_mapping_table()}
          captionHidden
          rows={columns}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: "field", label: m.catalogue_mapping_field(), cell: fieldChoice },
            { key: "samples", label: m.catalogue_mapping_samples(), cell: sampleLines },
          ]}
        />
        <SelectField
          name="kind"
          label={m.catalogue_mapping_kind()}
          choices={recordKinds.map((kind) => ({ value: kind, label: kindLabel(kind) }))}
          value={chosen.kind}
        />
        <CheckboxGroup
          name="separator"
          label={m.catalogue_mapping_separators()}
          choices={separatorNames.map((value) => ({ value, ...separatorWords(value) }))}
          values={separators.names}
        />
        <TextField
          name="separators"
          label={m.catalogue_mapping_separators_other()}
          hint={m.catalogue_mapping_separators_hint()}
          value={separators.typed}
          size="short"
          maxLength={10}
        />
        <Button name="do" value="map">
          {dryRun ? m.catalogue_mapping_submit_dry() : m.catalogue_mapping_submit()}
        </Button>
      </Form>
    </Section>
  )
}

/** What was typed and refused, shown again in place of what is proposed. */
export function chosenAgain(
  proposed: ChosenColumns,
  typed: { columns: string[]; separators: string; kind: string } | null | undefined,
): ChosenColumns {
  if (typed === null || typed === undefined) return proposed
  return {
    mapping: typed.columns.map((value) => (isTableField(value) ? value : null)),
    separators: [...typed.separators],
    kind: recordKinds.find((kind) => kind === typed.kind) ?? proposed.kind,
  }
}

function fieldChoice({ index, name, field }: Column) {
  return (
    <>
      <p className="font-semibold">{name}</p>
      <select
        className="input input-select min-w-48"
        name={`column-${index}`}
        defaultValue={field ?? ""}
        aria-label={m.catalogue_mapping_field_of({ column: name })}
      >
        <option value="">{m.catalogue_mapping_kept()}</option>
        {tableFields.map((value) => (
          <option key={value} value={value}>
            {tableFieldLabel(value)}
          </option>
        ))}
      </select>
    </>
  )
}

function sampleLines({ samples, later }: Column) {
  if (samples.every((sample) => sample.trim() === "")) {
    return (
      <div className="text-soft text-sm">
        {later === "" ? m.catalogue_mapping_nothing() : m.catalogue_mapping_later({ value: later })}
      </div>
    )
  }
  return samples.map((sample, index) => (
    <div key={index} className="text-soft text-sm">
      {sample === "" ? m.catalogue_mapping_nothing() : sample}
    </div>
  ))
}
