import { DefinitionList, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Body } from "../domain/body.ts"

/** Frame A of the return: who the body is. */
export function BodyIdentity({ body }: { body: Body }) {
  return (
    <Section id="cadre-a" title={m.training_frame_a()}>
      <DefinitionList
        items={[
          { term: m.training_body_activity_number(), value: body.activityNumber || "–" },
          { term: m.training_body_siret(), value: body.siret || "–" },
          { term: m.training_body_naf(), value: body.naf || "–" },
          { term: m.training_body_legal_name(), value: body.legalName || "–" },
          { term: m.training_body_legal_form(), value: body.legalForm || "–" },
          {
            term: m.training_body_address(),
            value:
              [body.street, `${body.postalCode} ${body.city}`.trim()].filter((part) => part !== "").join(", ") || "–",
          },
          { term: m.training_body_public_address(), value: body.publicAddress ? m.training_yes() : m.training_no() },
          { term: m.training_field_phone(), value: body.phone || "–" },
          { term: m.training_field_email(), value: body.email || "–" },
        ]}
      />
    </Section>
  )
}
