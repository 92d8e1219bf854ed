import { enrolmentWays } from "#modules/agenda/index.ts"
import { DateField, FieldRow, SelectField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { sessionVisibilities } from "../domain/publication.ts"

type Props = {
  typed: { visibility: string; enrolment: string; closesOn: string }
  errors: Record<string, string[]>
}

/** Who may know of a session, how one enrols, and until when. */
export function PublicationFields({ typed, errors }: Props) {
  // A page of another site is said in the announcement itself.
  const ways = enrolmentWays.filter((way) => way !== "elsewhere" || typed.enrolment === "elsewhere")
  return (
    <FieldRow roomy>
      <SelectField
        name="visibility"
        label={m.training_visibility()}
        value={typed.visibility}
        error={errors["visibility"]}
        choices={sessionVisibilities.map((value) => ({ value, label: m[`training_visibility_${value}`]() }))}
      />
      <SelectField
        name="enrolment"
        label={m.training_who_enrols()}
        value={typed.enrolment}
        error={errors["enrolment"]}
        choices={ways.map((value) => ({ value, label: m[`training_enrolment_${value}`]() }))}
      />
      <DateField
        name="closesOn"
        label={m.training_closes_on()}
        optional={m.training_optional()}
        value={typed.closesOn}
        error={errors["closesOn"]}
      />
    </FieldRow>
  )
}
