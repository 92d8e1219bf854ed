import { DefinitionList, Tag, TagList } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { formatSiret } from "../domain/siret.ts"
import type { Structure } from "../domain/structure.ts"
import { day } from "./figures.ts"
import { structureKindName } from "./words.ts"

type Props = {
  structure: Structure
  fields: readonly { id: string; name: string }[]
  place: { name: string; href: string } | null
}

/** What the sheet of a structure says of it, as an organisation. */
export function StructureFacts({ structure, fields, place }: Props) {
  const town = [structure.postalCode, structure.city].filter(Boolean).join(" ")
  return (
    <>
      <DefinitionList
        items={[
          { term: m.directory_field_kind(), value: structureKindName(structure.kind) },
          { term: m.directory_field_short_name(), value: structure.shortName },
          { term: m.directory_field_siret(), value: structure.siret === null ? "" : formatSiret(structure.siret) },
          { term: m.directory_field_rna(), value: structure.rna ?? "" },
          { term: m.directory_address(), value: [structure.street, town].filter(Boolean).join(", ") },
          { term: m.directory_territory(), value: place === null ? "" : <a href={place.href}>{place.name}</a> },
          { term: m.directory_field_structure_email(), value: structure.email ?? "" },
          { term: m.directory_field_phone(), value: structure.phone },
          {
            term: m.directory_field_website(),
            value: structure.website === "" ? "" : <a href={structure.website}>{structure.website}</a>,
          },
          { term: m.directory_field_presentation(), value: structure.presentation },
          { term: m.directory_field_listed_on(), value: structure.listedOn === null ? "" : day(structure.listedOn) },
          { term: m.directory_field_closed_on(), value: structure.closedOn === null ? "" : day(structure.closedOn) },
        ]}
      />
      {fields.length === 0 ? null : (
        <TagList label={m.directory_field_fields()}>
          {fields.map(({ id, name }) => (
            <Tag key={id}>{name}</Tag>
          ))}
        </TagList>
      )}
    </>
  )
}
