import { kindLabel, recordKinds } from "#modules/catalogue/index.ts"
import {
  Button,
  CheckboxField,
  CheckboxGroup,
  FieldRow,
  FieldSet,
  Form,
  NumberField,
  TableFrame,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ruleNumbers, TypedRules } from "./typed-rules.ts"

type Props = {
  typed: TypedRules
  errors: Record<string, string[]>
  version: number
  others: { value: string; label: string }[]
}

/** How a centre lends, reminds and receives. */
export function RulesForm({ typed, errors, version, others }: Props) {
  const number = (name: (typeof ruleNumbers)[number], label: string, unit?: string) => (
    <NumberField key={name} name={name} label={label} unit={unit} value={typed.numbers[name]} error={errors[name]} />
  )
  return (
    <Form>
      <input type="hidden" name="version" value={version} />
      <FieldSet id="pret" legend={m.circulation_rules_loans()} large>
        <FieldRow>
          {number("loanDays", m.circulation_rules_loan_days(), m.circulation_unit_days())}
          {number("loansMax", m.circulation_rules_loans_max())}
          {number("renewalsMax", m.circulation_rules_renewals_max())}
        </FieldRow>
      </FieldSet>
      <KindRules typed={typed} errors={errors} />
      <FieldSet id="reservations" legend={m.circulation_rules_holds()} large>
        <FieldRow>
          {number("holdsMax", m.circulation_rules_holds_max())}
          {number("setAsideDays", m.circulation_rules_set_aside(), m.circulation_unit_days())}
        </FieldRow>
      </FieldSet>
      <FieldSet id="relances" legend={m.circulation_rules_reminders()} large>
        <FieldRow>
          {number("remindBeforeDays", m.circulation_rules_remind_before(), m.circulation_unit_days())}
          {number("remindLateDays", m.circulation_rules_remind_late(), m.circulation_unit_days())}
          {number("remindAgainDays", m.circulation_rules_remind_again(), m.circulation_unit_days())}
        </FieldRow>
      </FieldSet>
      <FieldSet id="accueil" legend={m.circulation_rules_receiving()} large>
        <CheckboxField
          name="appointments"
          value="yes"
          label={m.circulation_rules_appointments()}
          checked={typed.appointments}
        />
        {number("appointmentMinutes", m.circulation_rules_appointment_minutes(), m.circulation_unit_minutes())}
      </FieldSet>
      <CheckboxGroup
        name="partnerCentres"
        label={m.circulation_rules_partners()}
        hint={m.circulation_rules_partners_hint()}
        choices={others}
        values={typed.partnerCentres}
      />
      <Button>{m.circulation_save()}</Button>
    </Form>
  )
}

function KindRules({ typed, errors }: { typed: TypedRules; errors: Props["errors"] }) {
  const wrong = Object.keys(errors).filter((name) => name.startsWith("byKind."))
  return (
    <TableFrame
      id="par-nature"
      caption={m.circulation_rules_by_kind()}
      note={
        wrong.length > 0 ? (
          <strong className="text-brick">{m.circulation_rules_by_kind_error()}</strong>
        ) : (
          m.circulation_rules_by_kind_note()
        )
      }
      compact
    >
      <thead>
        <tr>
          <th scope="col">{m.circulation_rules_kind()}</th>
          <th scope="col">{m.circulation_rules_lendable()}</th>
          <th scope="col">{m.circulation_rules_days()}</th>
          <th scope="col">{m.circulation_rules_renewals()}</th>
          <th scope="col">{m.circulation_rules_at_once()}</th>
        </tr>
      </thead>
      <tbody>
        {recordKinds.map((kind) => (
          <KindRow key={kind} kind={kind} label={kindLabel(kind)} rule={typed.byKind[kind]} />
        ))}
      </tbody>
    </TableFrame>
  )
}

function KindRow({
  kind,
  label,
  rule,
}: {
  kind: string
  label: string
  rule: TypedRules["byKind"][string] | undefined
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <input
          type="checkbox"
          name={`${kind}-lendable`}
          value="yes"
          defaultChecked={rule?.lendable ?? true}
          aria-label={m.circulation_rules_lendable_of({ kind: label })}
        />
      </td>
      {(["days", "renewals", "max"] as const).map((name) => (
        <td key={name}>
          <input
            className="input input-number w-20"
            inputMode="numeric"
            name={`${kind}-${name}`}
            defaultValue={rule?.[name] ?? ""}
            aria-label={`${numberLabels[name]()} – ${label}`}
          />
        </td>
      ))}
    </tr>
  )
}

const numberLabels = {
  days: m.circulation_rules_days,
  renewals: m.circulation_rules_renewals,
  max: m.circulation_rules_at_once,
}
