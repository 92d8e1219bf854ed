import {
  Button,
  CheckboxField,
  DateField,
  FieldRow,
  Form,
  NumberField,
  RadioGroup,
  Section,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { enrolmentWays, visibilities } from "../domain/agenda-item.ts"
import type { TypedAnnouncement } from "../staff/typed-announcement.ts"

type Props = { typed: TypedAnnouncement; errors: Record<string, string[]> }

/** What is announced of an activity, how one enrols, and what only those who hold a place read. */
export function AnnounceForm({ typed, errors }: Props) {
  const optional = m.agenda_optional()
  const text = (
    name: "audience" | "contact" | "elsewhere" | "question" | "remoteLink",
    longest: number,
    hint?: string,
  ) => ({
    name,
    value: typed[name],
    error: errors[name],
    maxLength: longest,
    optional,
    hint,
  })
  return (
    <Form id="annonce">
      <RadioGroup
        name="visibility"
        label={m.agenda_field_visibility()}
        value={typed.visibility}
        error={errors["visibility"]}
        choices={visibilities.map((value) => ({ value, label: m[`agenda_visibility_${value}`]() }))}
      />
      <Section id="presentation" title={m.agenda_item_about()}>
        <TextArea
          name="description"
          label={m.agenda_field_description()}
          optional={optional}
          value={typed.description}
          error={errors["description"]}
          rows={8}
          maxLength={10_000}
        />
        <TextField {...text("audience", 500)} label={m.agenda_field_audience()} />
        <TextArea
          name="practical"
          label={m.agenda_field_practical()}
          hint={m.agenda_field_practical_hint()}
          optional={optional}
          value={typed.practical}
          error={errors["practical"]}
          rows={4}
          maxLength={4000}
        />
        <TextField {...text("contact", 300, m.agenda_field_contact_hint())} label={m.agenda_field_contact()} />
      </Section>
      <Section id="inscriptions" title={m.agenda_item_enrolment()}>
        <RadioGroup
          name="enrolment"
          label={m.agenda_field_enrolment()}
          value={typed.enrolment}
          error={errors["enrolment"]}
          choices={enrolmentWays.map((value) => ({ value, label: m[`agenda_enrolment_${value}`]() }))}
        />
        <TextField {...text("elsewhere", 500)} type="url" label={m.agenda_field_elsewhere()} />
        <NumberField
          name="capacity"
          label={m.agenda_field_capacity()}
          hint={m.agenda_field_capacity_hint()}
          optional={optional}
          value={typed.capacity}
          error={errors["capacity"]}
        />
        <CheckboxField
          name="waitingList"
          value="yes"
          label={m.agenda_field_waiting_list()}
          hint={m.agenda_field_waiting_list_hint()}
          checked={typed.waitingList}
        />
        <FieldRow>
          <DateField
            name="opensOn"
            label={m.agenda_field_opens_on()}
            optional={optional}
            value={typed.opensOn}
            error={errors["opensOn"]}
          />
          <DateField
            name="closesOn"
            label={m.agenda_field_closes_on()}
            optional={optional}
            value={typed.closesOn}
            error={errors["closesOn"]}
          />
        </FieldRow>
        <CheckboxField name="asksAccess" value="yes" label={m.agenda_field_asks_access()} checked={typed.asksAccess} />
        <CheckboxField name="asksMeal" value="yes" label={m.agenda_field_asks_meal()} checked={typed.asksMeal} />
        <TextField {...text("question", 200, m.agenda_field_question_hint())} label={m.agenda_field_question()} />
      </Section>
      <Section id="inscrits" title={m.agenda_for_enrolled()} intro={<p>{m.agenda_for_enrolled_text()}</p>}>
        <TextField {...text("remoteLink", 500)} type="url" label={m.agenda_field_remote_link()} />
        <TextArea
          name="message"
          label={m.agenda_field_message()}
          optional={optional}
          value={typed.message}
          error={errors["message"]}
          rows={3}
          maxLength={2000}
        />
      </Section>
      <Button>{m.agenda_announce_save()}</Button>
    </Form>
  )
}
