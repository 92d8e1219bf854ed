/** The named fields of a sent form as texts, "" for those that did not come. */
export function typedFields<const Name extends string>(
  fields: Readonly<Record<string, string | string[]>>,
  names: readonly Name[],
): Record<Name, string> {
  const one = (name: string) => {
    const value = fields[name]
    return (Array.isArray(value) ? value[0] : value) ?? ""
  }
  return Object.fromEntries(names.map((name) => [name, one(name)])) as Record<Name, string>
}

export const structureFieldNames = [
  "name",
  "shortName",
  "kind",
  "siret",
  "rna",
  "street",
  "postalCode",
  "city",
  "email",
  "phone",
  "website",
  "presentation",
  "themes",
  "listedOn",
  "closedOn",
] as const

export type TypedStructure = Record<(typeof structureFieldNames)[number], string>

export const personFieldNames = [
  "givenName",
  "familyName",
  "email",
  "phone",
  "mobile",
  "themes",
  "presentation",
  "note",
  "title",
  "fromOn",
] as const

export type TypedPerson = Record<(typeof personFieldNames)[number], string>
