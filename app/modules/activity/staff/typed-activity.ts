import type { FormFields } from "#platform/http/index.server.ts"

const names = [
  "title",
  "kind",
  "slots",
  "held",
  "theme",
  "seriesId",
  "place",
  "mode",
  "chapter",
  "visibility",
  "funders",
  "note",
  "people",
  "structureKind",
  "reason",
  "version",
] as const

/** What the form of an activity holds, field by field; lists apart. */
export type TypedActivity = Record<(typeof names)[number], string> & { alsoIn: string[]; partners: string[] }

export function typedActivity(fields: FormFields): TypedActivity {
  const one = Object.fromEntries(names.map((name) => [name, list(fields[name])[0] ?? ""]))
  return { ...one, alsoIn: list(fields["alsoIn"]), partners: list(fields["partners"]) } as TypedActivity
}

/** The form for a new activity: held, unless it is still to come. */
export function newActivity(date: string): TypedActivity {
  return {
    ...typedActivity({}),
    held: "yes",
    mode: "on_site",
    visibility: "staff",
    slots: date === "" ? "" : `${date} `,
  }
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
