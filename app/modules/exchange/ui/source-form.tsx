import { Button, CheckboxField, ErrorSummary, Form, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { frequencies } from "../domain/harvest-schedule.ts"

export type TypedSource = {
  centreId: string
  name: string
  baseUrl: string
  set: string
  prefix: string
  withCopies: boolean
  frequency: string
}

type Props = {
  centres: { id: string; name: string }[]
  typed: TypedSource | undefined
  errors: Record<string, string[]>
}

/** Adds a repository to harvest. */
export function SourceForm({ centres, typed, errors }: Props) {
  const [only] = centres
  return (
    <Form label={m.exchange_harvests_form()}>
      <ErrorSummary title={m.exchange_harvests_problem()} errors={errors} />
      {centres.length === 1 && only !== undefined ? (
        <input type="hidden" name="centreId" value={only.id} />
      ) : (
        <SelectField
          name="centreId"
          label={m.exchange_field_centre()}
          choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed?.centreId}
          error={errors["centreId"]}
        />
      )}
      <TextField
        name="name"
        label={m.exchange_field_name()}
        hint={m.exchange_field_name_hint()}
        value={typed?.name}
        error={errors["name"]}
        maxLength={80}
        size="medium"
        required
      />
      <TextField
        name="baseUrl"
        label={m.exchange_field_address()}
        hint={m.exchange_field_address_hint()}
        value={typed?.baseUrl}
        error={errors["baseUrl"]}
        maxLength={500}
        required
      />
      <TextField
        name="set"
        label={m.exchange_field_set()}
        hint={m.exchange_field_set_hint()}
        value={typed?.set}
        error={errors["set"]}
        maxLength={300}
        size="medium"
      />
      <SelectField
        name="prefix"
        label={m.exchange_field_prefix()}
        value={typed?.prefix}
        error={errors["prefix"]}
        choices={(["marcxml", "unimarc", "oai_dc"] as const).map((value) => ({
          value,
          label: m[`exchange_prefix_${value}`](),
        }))}
      />
      <CheckboxField
        name="withCopies"
        value="1"
        label={m.exchange_field_copies()}
        hint={m.exchange_field_copies_hint()}
        checked={typed?.withCopies}
      />
      <SelectField
        name="frequency"
        label={m.exchange_field_frequency()}
        value={typed?.frequency ?? "weekly"}
        error={errors["frequency"]}
        choices={frequencies.map((value) => ({ value, label: m[`exchange_frequency_${value}`]() }))}
      />
      <Button>{m.exchange_harvests_submit()}</Button>
    </Form>
  )
}
