import type { FormFields } from "#platform/http/index.server.ts"

/** The named fields of a sent form as texts, "" for those that did not come. */
export function typedFields<const Name extends string>(
  fields: FormFields,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, listed(fields, name)[0] ?? ""])) as Record<Name, string>
}

/** Every value of a field, such as the ticked boxes of a group. */
export function listed(fields: FormFields, name: string): string[] {
  return [fields[name] ?? []].flat()
}
