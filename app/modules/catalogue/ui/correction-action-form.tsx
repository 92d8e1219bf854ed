import { Button, Form, InlineLinks, Section, SelectField, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { CorrectionKind } from "../domain/correction.ts"
import { correctionKinds, textFields } from "../domain/correction.ts"
import type { CorrectionStart } from "../domain/correction-start.ts"
import type { CorrectionField } from "../domain/read-correction.ts"
import { recordKinds } from "../domain/record-description.ts"
import { CarriedSelection } from "./correction-selection.tsx"
import { correctionKindLabel, correctionSentence } from "./correction-sentences.ts"
import { kindLabel } from "./labels.ts"

interface Props {
  start: CorrectionStart
  selection: NonNullable<CorrectionStart["selection"]>
}

/** What to do to every record of the set: first which action, then its words. */
export function CorrectionActionForm({ start, selection }: Props) {
  const { kind } = start
  return (
    <Section id="action" title={m.catalogue_corrections_what()}>
      <InlineLinks
        label={m.catalogue_corrections_what()}
        items={correctionKinds.map((one) => ({
          label: correctionKindLabel(one),
          href: actionAddress(selection.text, one),
          current: one === kind,
        }))}
      />
      {kind === null ? null : (
        <Form method="get" label={correctionKindLabel(kind)}>
          <CarriedSelection selection={selection} />
          <input type="hidden" name="faire" value={kind} />
          <input type="hidden" name="voir" value="1" />
          {fieldsOf[kind].map((field) => (
            <One key={field} field={field} kind={kind} start={start} />
          ))}
          {start.centres.length > 1 && (kind === "section" || kind === "shelf_mark") ? (
            <SelectField
              name="centreId"
              label={m.catalogue_form_centre()}
              value={start.centreId}
              choices={start.centres.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <Button tone={start.preview === null ? "primary" : "secondary"}>{m.catalogue_corrections_preview()}</Button>
        </Form>
      )}
    </Section>
  )
}

const fieldsOf: Record<CorrectionKind, readonly CorrectionField[]> = {
  replace_theme: ["de", "par"],
  add_theme: ["par"],
  remove_theme: ["de"],
  replace_text: ["champ", "de", "par"],
  set_kind: ["nouvelle"],
  set_language: ["par"],
  add_note: ["par"],
  section: ["de", "par"],
  shelf_mark: ["de", "par"],
}

function One({ field, kind, start }: { field: CorrectionField; kind: CorrectionKind; start: CorrectionStart }) {
  const value = start.values[field]
  const error = start.problem?.field === field ? correctionSentence(start.problem.problem) : undefined
  const shared = { name: field, value, error }
  if (field === "champ") {
    return (
      <SelectField
        {...shared}
        label={m.catalogue_corrections_field()}
        choices={textFields.map((one) => ({ value: one, label: m[`catalogue_correction_field_${one}`]() }))}
      />
    )
  }
  if (field === "nouvelle") {
    return (
      <SelectField
        {...shared}
        label={m.catalogue_form_kind()}
        choices={recordKinds.map((one) => ({ value: one, label: kindLabel(one) }))}
      />
    )
  }
  const first = fieldsOf[kind].find((one) => one === "de" || one === "par")
  return (
    <TextField
      {...shared}
      label={field === "de" ? m[`catalogue_correction_from_${kind}`]() : m[`catalogue_correction_to_${kind}`]()}
      autoFocus={start.preview === null && field === first}
      autoComplete="off"
    />
  )
}

function actionAddress(selection: string, kind: CorrectionKind): string {
  return `${href("/travail/catalogue/corrections")}${selection}&faire=${kind}#action`
}
