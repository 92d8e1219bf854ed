import { Button, DateField, FieldRow, Form, Section, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatList } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { day, euros, period } from "./figures.ts"
import type { StructureSheet } from "./structure-sheet.ts"
import { contributionName, mandateRoleName } from "./words.ts"

/** Who has or had a function in a structure; those who were erased are counted, and not named. */
export function StructurePeople({ people, slug }: { people: StructureSheet["people"]; slug: string }) {
  const erased = people.filter(({ name }) => name === null).length
  return (
    <Section id="personnes" title={m.directory_people()}>
      {people.length === 0 ? <p>{m.directory_structure_nobody()}</p> : null}
      <ul className="my-2 list-disc pl-5">
        {people.map(({ id, name, title, fromOn, toOn }, index) =>
          name === null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: one person may have had the same function twice
            <li key={`${id}-${index}`}>
              <a href={`${href("/travail/annuaire/personnes/:id", { id })}?centre=${slug}`}>{name}</a>
              {[title, period(fromOn, toOn)]
                .filter(Boolean)
                .map((part) => `, ${part}`)
                .join("")}
            </li>
          ),
        )}
      </ul>
      {erased === 0 ? null : <p>{m.directory_people_erased({ count: erased })}</p>}
    </Section>
  )
}

type MembershipProps = {
  memberships: StructureSheet["memberships"]
  typed: Record<"year" | "fee" | "joinedOn", string>
  errors: Record<string, string[]>
}

export function Memberships({ memberships, typed, errors }: MembershipProps) {
  return (
    <Section id="adhesions" title={m.directory_memberships()}>
      {memberships.length === 0 ? <p>{m.directory_memberships_none()}</p> : null}
      <ul className="my-2 list-disc pl-5">
        {memberships.map(({ year, joinedOn, feeCents }) => (
          <li key={year}>
            {[String(year), joinedOn === null ? "" : day(joinedOn), feeCents === null ? "" : euros(feeCents)]
              .filter(Boolean)
              .join(", ")}
          </li>
        ))}
      </ul>
      <Form label={m.directory_membership_add()}>
        <FieldRow>
          <TextField
            name="year"
            label={m.directory_field_year()}
            value={typed.year}
            error={errors["year"]}
            size="short"
            inputMode="numeric"
          />
          <TextField
            name="fee"
            label={m.directory_field_fee()}
            value={typed.fee}
            error={errors["fee"]}
            size="short"
            optional={m.directory_optional()}
            inputMode="decimal"
          />
          <DateField
            name="joinedOn"
            label={m.directory_field_joined_on()}
            value={typed.joinedOn}
            error={errors["joinedOn"]}
            optional={m.directory_optional()}
          />
        </FieldRow>
        <div className="actions-bar">
          <Button tone="secondary" name="intent" value="membership">
            {m.directory_membership_note()}
          </Button>
          <Button tone="quiet" name="removed" value="yes">
            {m.directory_membership_remove()}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

/** Mandates and partnerships, read here and written in their registers. */
export function StructureRegisters({ sheet }: { sheet: StructureSheet }) {
  const { mandates, partnerships } = sheet
  return (
    <>
      {mandates.length === 0 ? null : (
        <Section id="mandats" title={m.directory_mandates()}>
          <ul className="my-2 list-disc pl-5">
            {mandates.map(({ id, role, college, personName, fromOn, toOn }) => (
              <li key={id}>
                {[mandateRoleName(role), college, personName, period(fromOn, toOn)].filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {partnerships.length === 0 ? null : (
        <Section id="partenariats" title={m.directory_partnerships()}>
          <ul className="my-2 list-disc pl-5">
            {partnerships.map(({ id, subject, brings, fromYear, toYear }) => (
              <li key={id}>
                {`${subject} (${formatList(brings.map(contributionName), getLocale())}), ${[fromYear, toYear].filter((year) => year !== null).join("–")}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
