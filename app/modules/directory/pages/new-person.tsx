import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { personLabel } from "../domain/person.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { structureLabel } from "../domain/structure.ts"
import { createPerson } from "../operations/create-person.server.ts"
import { conceptsTyped } from "../queries/concepts-typed.server.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { pickStructure, pickTerritory } from "../queries/pick-thing.server.ts"
import { probablePeople } from "../queries/probable-people.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { DoublesNotice } from "../ui/doubles-notice.tsx"
import { PersonForm, personLabels } from "../ui/person-form.tsx"
import { pickError } from "../ui/picker.tsx"
import { personFieldNames, typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/new-person"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const wanted = new URL(request.url).searchParams.get("structure") ?? ""
  const structure = await read(caller, (tx) => findStructure(tx, wanted))
  return {
    slug: centre.slug,
    structure: structure === undefined ? nothingPicked : picked(structure.id, structureLabel(structure)),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, personFieldNames)
  const { themes, structure, territory } = await read(caller, async (tx) => ({
    themes: await conceptsTyped(tx, typed.themes, caller.locale),
    structure: await pickStructure(tx, fields, "structure"),
    territory: await pickTerritory(tx, fields, "territory"),
  }))
  const errors: Record<string, string[]> = {}
  if (themes.errors.length > 0) errors["themes"] = themes.errors
  for (const [name, pick] of Object.entries({ structure, territory })) {
    const problem = pickError(pick)
    if (problem !== undefined) errors[name] = problem
  }
  if (Object.keys(errors).length > 0) return shownAgain({ typed, structure, territory, errors, doubles: [] })
  const outcome = await createPerson(caller, {
    ...typed,
    centreId: centre.id,
    conceptIds: themes.conceptIds,
    structureId: structure.id === "" ? null : structure.id,
    territoryId: territory.id === "" ? null : territory.id,
    evenSo: field(fields, "evenSo"),
    formId: field(fields, "formId"),
  })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/annuaire/personnes/:id", { id: outcome.value.personId })}?centre=${centre.slug}&fait=1`,
    )
  if (outcome.kind === "invalid")
    return shownAgain({ typed, structure, territory, errors: outcome.errors, doubles: [] })
  const email = typed.email.trim() === "" ? null : typed.email.trim().toLowerCase()
  const found = await read(caller, (tx) => probablePeople(tx, centre.id, { ...typed, email }))
  const doubles = found.map((person) => ({
    href: `${href("/travail/annuaire/personnes/:id", { id: person.id })}?centre=${centre.slug}`,
    label: personLabel(person),
    note: person.email ?? "",
  }))
  return shownAgain({
    typed,
    structure,
    territory,
    errors: { "": [refusalSentence(outcome)] },
    doubles,
  })
}

export const handle = { hydrate: false }

export default function NewPerson({ loaderData, actionData }: Route.ComponentProps) {
  const title = m.directory_person_add()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const up = `${href("/travail/annuaire/personnes")}?centre=${loaderData.slug}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.directory_person_new_lead()}
        width="text"
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [{ label: m.directory_people_title(), href: up }],
          current: title,
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={errors} labels={personLabels()} />
        <PersonForm
          typed={actionData?.typed ?? typedFields({}, personFieldNames)}
          structure={actionData?.structure ?? loaderData.structure}
          territory={actionData?.territory ?? nothingPicked}
          errors={errors}
          button={m.directory_person_create()}
          doubles={<DoublesNotice doubles={actionData?.doubles ?? []} />}
        />
      </Page>
    </>
  )
}
