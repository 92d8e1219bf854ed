import { pickStructure, pickTerritory, searchStructures } from "#modules/directory/index.server.ts"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { typedEuros } from "../domain/amount.ts"
import { textParts } from "../domain/course.ts"
import type { CourseSheet, namesOfCourse } from "../queries/find-course.server.ts"
import type { TypedCourse } from "../ui/typed-course.ts"
import { courseNames } from "../ui/typed-course.ts"

/** The form of a sheet that is there, or of one to be written. */
export function courseToType(
  course?: CourseSheet,
  names?: Awaited<ReturnType<typeof namesOfCourse>>,
  given: Partial<TypedCourse["values"]> = {},
): TypedCourse {
  const decimal = (value: number) => String(value).replace(".", ",")
  const price = course?.priceCents
  return {
    values: {
      kind: course?.kind ?? "catalogue",
      title: course?.title ?? "",
      state: course?.state ?? "draft",
      theme: names?.theme ?? "",
      language: course?.language ?? "fr",
      mode: course?.mode ?? "on_site",
      days: course === undefined ? "" : decimal(course.dayParts / 100),
      hours: course === undefined ? "" : decimal(Math.round((course.minutes / 60) * 100) / 100),
      price: price === null || price === undefined ? "" : typedEuros(price),
      priceNote: course?.priceNote ?? "",
      capacity: String(course?.capacity ?? ""),
      certifying: course?.certifying ? "yes" : "",
      certification: course?.certification ?? "",
      objective: course?.objective ?? "d",
      nsf: course?.nsf ?? "",
      formacodes: (course?.formacodes ?? []).join(" "),
      romes: (course?.romes ?? []).join(" "),
      publicCodes: (course?.publicCodes ?? []).join(" "),
      entryLevel: course?.entryLevel ?? "0",
      pathKind: course?.pathKind ?? "3",
      contact: course?.contact ?? "",
      contactEmail: course?.contactEmail ?? "",
      contactPhone: course?.contactPhone ?? "",
      schools: (names?.carrierStructures ?? []).map(({ name }) => name).join("\n"),
      version: String(course?.version ?? 0),
      ...given,
    },
    texts: course?.texts ?? {},
    carrierCentres: names?.carrierCentres ?? [],
    structure: course?.structureId ? picked(course.structureId, names?.structure ?? "") : nothingPicked,
    territory: course?.territoryId ? picked(course.territoryId, names?.territory ?? "") : nothingPicked,
  }
}

/** The form of a course as it was sent: what to show again, what was not understood, what the operation takes. */
export async function readCourseForm(tx: Tx, fields: FormFields) {
  const errors: Record<string, string[]> = {}
  const values = Object.fromEntries(courseNames.map((name) => [name, field(fields, name)])) as TypedCourse["values"]
  const texts = Object.fromEntries(textParts.map((part) => [part, field(fields, `text-${part}`)]))
  const typed: TypedCourse = {
    values,
    texts,
    carrierCentres: [fields["carrierCentres"] ?? []].flat(),
    structure: await pickStructure(tx, fields, "structure"),
    territory: await pickTerritory(tx, fields, "territory"),
  }
  for (const name of ["structure", "territory"] as const)
    if (typed[name].typed !== "" && typed[name].id === "") errors[name] = [m.training_error_not_chosen()]
  const theme = values.theme.trim()
  const [concept, ...others] = theme === "" ? [] : ((await conceptsByLabel(tx, [theme])).get(theme) ?? [])
  if (theme !== "" && (concept === undefined || others.length > 0)) errors["theme"] = [m.training_error_theme()]
  const schools = await schoolsNamed(tx, values.schools)
  if (schools.unknown.length > 0) errors["schools"] = [m.training_error_schools({ names: schools.unknown.join(", ") })]
  const { theme: _, schools: __, ...rest } = values
  const input = {
    ...rest,
    texts,
    themeId: concept?.id ?? null,
    structureId: typed.structure.id,
    territoryId: typed.territory.id,
    carrierCentres: typed.carrierCentres,
    carrierStructures: schools.ids,
  }
  return { typed, errors, input }
}

/** Structures named one a line, each by its very name. */
async function schoolsNamed(tx: Tx, text: string): Promise<{ ids: string[]; unknown: string[] }> {
  const ids: string[] = []
  const unknown: string[] = []
  for (const name of text.split("\n").map((line) => line.trim())) {
    if (name === "") continue
    const { found } = await searchStructures(tx, { text: name, limit: 20 })
    const same = found.find((structure) => structure.name.toLowerCase() === name.toLowerCase())
    if (same === undefined) unknown.push(name)
    else ids.push(same.id)
  }
  return { ids, unknown }
}
