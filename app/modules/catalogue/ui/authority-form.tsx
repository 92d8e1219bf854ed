import {
  Button,
  ErrorSummary,
  FieldRow,
  FieldSet,
  Form,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { AuthorityForm as PrintedForm } from "../domain/authority.ts"
import { identifierSchemes } from "../domain/authority-identifiers.ts"
import { authorityKinds } from "../domain/authority-name.ts"
import type { TypedAuthority } from "../domain/typed-authority.ts"
import { recordsOf } from "./authority-list.tsx"

type Props = {
  typed: TypedAuthority
  version: number
  errors: Record<string, string[]>
  /** The forms that records print: they stay whatever is typed. */
  printed: readonly PrintedForm[]
}

const identifierRows = [identifierSchemes.slice(0, 3), identifierSchemes.slice(3)]

/** All that staff says of an authority. */
export function AuthorityForm({ typed, version, errors, printed }: Props) {
  return (
    <>
      <ErrorSummary
        title={m.catalogue_form_to_correct()}
        errors={errors}
        labels={{ name: m.catalogue_authority_name(), kind: m.catalogue_authority_kind() }}
      />
      <Form label={m.catalogue_authority_form()}>
        <input type="hidden" name="version" value={version} />
        <SelectField
          name="kind"
          label={m.catalogue_authority_kind()}
          value={typed["kind"]}
          choices={authorityKinds.map((kind) => ({ value: kind, label: m[`catalogue_contributor_${kind}`]() }))}
        />
        <TextField
          name="name"
          label={m.catalogue_authority_name()}
          value={typed["name"]}
          error={errors["name"]}
          required
        />
        <TextField name="givenName" label={m.catalogue_column_contributors_given_name()} value={typed["givenName"]} />
        <TextField
          name="dates"
          label={m.catalogue_authority_dates()}
          hint={m.catalogue_authority_dates_hint()}
          value={typed["dates"]}
        />
        <TextField
          name="addition"
          label={m.catalogue_authority_addition()}
          hint={m.catalogue_authority_addition_hint()}
          value={typed["addition"]}
        />
        {printed.length > 0 && (
          <div>
            <p>{m.catalogue_authority_printed()}</p>
            <ul className="list-disc pl-5">
              {printed.map(({ form, records }) => (
                <li key={form}>
                  {form} <span className="text-soft text-sm">{recordsOf(records)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <TextArea
          name="forms"
          label={m.catalogue_authority_other_forms()}
          hint={m.catalogue_authority_other_forms_hint()}
          value={typed["forms"]}
          error={errors["forms"]}
          rows={3}
        />
        <FieldSet
          id="identifiers"
          legend={m.catalogue_authority_identifiers()}
          hint={m.catalogue_authority_identifiers_hint()}
        >
          {identifierRows.map((schemes) => (
            <FieldRow key={schemes.join()}>
              {schemes.map((scheme) => (
                <TextField
                  key={scheme}
                  name={scheme}
                  label={m[`catalogue_authority_${scheme}`]()}
                  value={typed[scheme]}
                  error={errors[scheme]}
                  spellCheck={false}
                  size="full"
                />
              ))}
            </FieldRow>
          ))}
        </FieldSet>
        <TextArea
          name="note"
          label={m.catalogue_authority_note()}
          hint={m.catalogue_authority_note_hint()}
          value={typed["note"]}
          rows={4}
        />
        <TextField
          name="sources"
          label={m.catalogue_authority_sources()}
          hint={m.catalogue_authority_sources_hint()}
          value={typed["sources"]}
        />
        <Button>{m.catalogue_authority_save()}</Button>
      </Form>
    </>
  )
}
