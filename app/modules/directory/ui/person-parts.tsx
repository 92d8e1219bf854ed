import {
  Button,
  ButtonLink,
  CheckboxField,
  DateField,
  FieldRow,
  Form,
  Section,
  SelectField,
  TextArea,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { consentMeans } from "../domain/mandate-role.ts"
import { day, period } from "./figures.ts"
import type { PersonSheet } from "./person-sheet.ts"
import { consentMeansName, mandateRoleName } from "./words.ts"

type Props = { sheet: PersonSheet; slug: string }

/** Functions over time, each of which can be corrected; those that ended stay. */
export function Positions({ sheet: { person, positions }, slug }: Props) {
  const form = `${href("/travail/annuaire/personnes/:id/fonction", { id: person.id })}?centre=${slug}`
  return (
    <Section
      id="fonctions"
      title={m.directory_positions()}
      actions={
        <ButtonLink small tone="secondary" href={form}>
          {m.directory_position_add()}
        </ButtonLink>
      }
    >
      {positions.length === 0 ? <p>{m.directory_positions_none()}</p> : null}
      <ul className="my-2 list-disc pl-5">
        {positions.map(({ id, structureId, structureName, structureCity, title, fromOn, toOn, email, phone }) => (
          <li key={id}>
            {title === "" ? null : `${title}, `}
            <a href={`${href("/travail/annuaire/structures/:id", { id: structureId })}?centre=${slug}`}>
              {structureName}
            </a>
            {[structureCity, period(fromOn, toOn), email, phone]
              .filter(Boolean)
              .map((part) => `, ${part}`)
              .join("")}{" "}
            <a href={`${form}&de=${id}`}>{m.directory_position_edit()}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function PersonMandates({ sheet: { mandates } }: Props) {
  if (mandates.length === 0) return null
  return (
    <Section id="mandats" title={m.directory_mandates()}>
      <ul className="my-2 list-disc pl-5">
        {mandates.map(({ id, role, college, structureName, fromOn, toOn }) => (
          <li key={id}>
            {[mandateRoleName(role), college, structureName, period(fromOn, toOn)].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type ConsentProps = {
  sheet: PersonSheet
  typed: Record<"givenOn" | "means" | "wording", string>
  errors: Record<string, string[]>
}

/** Whether the person agreed to stand in the public who's-who: when, how, to which words; and the ones before. */
export function Consents({ sheet: { consents }, typed, errors }: ConsentProps) {
  const running = consents.find(({ withdrawnOn }) => withdrawnOn === null)
  return (
    <Section id="accord" title={m.directory_consent()} intro={<p>{m.directory_consent_text()}</p>}>
      <ul className="my-2 list-disc pl-5">
        {consents.map(({ id, givenOn, means, wording, withdrawnOn }) => (
          <li key={id}>
            {`${m.directory_consent_given({ date: day(givenOn), means: consentMeansName(means) })} `}
            <q>{wording}</q>
            {withdrawnOn === null ? null : ` ${m.directory_consent_withdrawn({ date: day(withdrawnOn) })}`}
          </li>
        ))}
      </ul>
      {running === undefined ? (
        <Form label={m.directory_consent_note()}>
          <FieldRow>
            <DateField
              name="givenOn"
              label={m.directory_consent_date()}
              value={typed.givenOn}
              error={errors["givenOn"]}
            />
            <SelectField
              name="means"
              label={m.directory_consent_means()}
              value={typed.means}
              choices={consentMeans
                .filter((means) => means !== "own_page")
                .map((means) => ({ value: means, label: consentMeansName(means) }))}
            />
          </FieldRow>
          <TextArea
            name="wording"
            label={m.directory_consent_wording()}
            value={typed.wording}
            error={errors["wording"]}
            rows={3}
          />
          <Button tone="secondary" name="intent" value="give">
            {m.directory_consent_note()}
          </Button>
        </Form>
      ) : (
        <Form>
          <Button tone="secondary" name="intent" value="withdraw">
            {m.directory_consent_withdraw()}
          </Button>
        </Form>
      )}
    </Section>
  )
}

/** What is personal, to be handed over or erased. */
export function PersonalData({ sheet: { person }, slug, errors }: Props & { errors: Record<string, string[]> }) {
  const file = `${href("/travail/annuaire/export")}?quoi=personnes&centre=${slug}&id=${person.id}`
  return (
    <Section id="donnees" title={m.directory_personal_data()} intro={<p>{m.directory_personal_data_text()}</p>}>
      <div className="actions-bar">
        <ButtonLink tone="secondary" href={`${file}&format=vcf`}>
          {m.directory_take_vcard()}
        </ButtonLink>
        <ButtonLink tone="secondary" href={`${file}&format=json`}>
          {m.directory_take_all()}
        </ButtonLink>
      </div>
      <Form>
        <CheckboxField name="sure" value="yes" label={m.directory_erase_sure()} error={errors["sure"]} />
        <Button tone="danger" name="intent" value="erase">
          {m.directory_erase()}
        </Button>
      </Form>
    </Section>
  )
}
