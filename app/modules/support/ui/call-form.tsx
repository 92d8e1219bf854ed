import { ledgerKindName, ledgerStructureKinds } from "#modules/activity/index.ts"
import type { Pick } from "#modules/directory/index.ts"
import {
  Button,
  DateField,
  FieldRow,
  Form,
  More,
  NumberField,
  RadioGroup,
  SelectField,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { callOutcomes } from "../domain/call.ts"
import type { TypedCall } from "../domain/typed-call.ts"
import { CommuneField } from "./commune-field.tsx"
import { outcomeName } from "./words.ts"

type Props = {
  typed: TypedCall
  commune: Pick
  /** Centres to choose between, when the commune does not say by itself. */
  route: { reason: "several" | "none"; centres: readonly { id: string; name: string }[] } | undefined
  slug: string
  today: string
  errors: Record<string, string[]>
}

/** A call in one line, by the keyboard alone: from where, who, about what, how long; Enter. */
export function CallForm({ typed, commune, route, slug, today, errors }: Props) {
  const optional = m.support_optional()
  return (
    <Form wide once>
      <FieldRow roomy>
        <CommuneField pick={commune} slug={slug} error={errors["commune"]} />
        <SelectField
          name="structureKind"
          label={m.support_call_kind()}
          value={typed.structureKind}
          error={errors["structureKind"]}
          choices={[...ledgerStructureKinds]
            .sort((one, other) => Number(other === "none") - Number(one === "none"))
            .map((kind) => ({
              value: kind,
              label: kind === "none" ? m.support_call_kind_none() : ledgerKindName(kind),
            }))}
        />
        <TextField
          name="subject"
          label={m.support_call_subject()}
          value={typed.subject}
          error={errors["subject"]}
          maxLength={300}
          autoComplete="off"
        />
        <NumberField
          name="minutes"
          label={m.support_call_minutes()}
          value={typed.minutes}
          error={errors["minutes"]}
          unit="min"
        />
        <SelectField
          name="outcome"
          label={m.support_call_outcome()}
          value={typed.outcome}
          error={errors["outcome"]}
          choices={callOutcomes.map((outcome) => ({ value: outcome, label: outcomeName(outcome) }))}
        />
      </FieldRow>
      {route === undefined ? null : (
        <RadioGroup
          name="forCentreId"
          label={route.reason === "several" ? m.support_call_several_centres() : m.support_call_no_centre()}
          error={errors["forCentreId"]}
          choices={route.centres.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <More
        summary={m.support_call_more()}
        open={["callback", "onDate", "atTime"].some((name) => name in errors) || typed.callback !== ""}
      >
        <FieldRow>
          <TextField
            name="callback"
            label={m.support_call_callback()}
            hint={m.support_call_callback_hint()}
            optional={optional}
            value={typed.callback}
            error={errors["callback"]}
            maxLength={200}
            autoComplete="off"
          />
          <DateField
            name="onDate"
            label={m.support_call_date()}
            optional={optional}
            value={typed.onDate}
            error={errors["onDate"]}
            max={today}
          />
          <DateField
            name="atTime"
            type="time"
            label={m.support_call_time()}
            optional={optional}
            value={typed.atTime}
            error={errors["atTime"]}
          />
        </FieldRow>
      </More>
      <Button>{m.support_call_save()}</Button>
    </Form>
  )
}
