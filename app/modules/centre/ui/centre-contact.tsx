import { DefinitionList } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  centre: { streetAddress: string; phone: string; email: string; website: string }
}

/** Where a centre is and how to reach it; what is not said is left out. */
export function CentreContact({ centre }: Props) {
  const { streetAddress, phone, email, website } = centre
  return (
    <DefinitionList
      stacked
      items={[
        {
          term: m.centre_field_address(),
          value: streetAddress === "" ? "" : <span className="whitespace-pre-line">{streetAddress}</span>,
        },
        {
          term: m.centre_field_phone(),
          value: phone === "" ? "" : <a href={`tel:${phone.replaceAll(/[^+0-9]/g, "")}`}>{phone}</a>,
        },
        { term: m.centre_field_email(), value: email === "" ? "" : <a href={`mailto:${email}`}>{email}</a> },
        {
          term: m.centre_field_website(),
          value: website === "" ? "" : <a href={website}>{website.replace(/^https?:\/\/|\/$/g, "")}</a>,
        },
      ]}
    />
  )
}
