import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { personLabel } from "../domain/person.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { editPerson } from "../operations/edit-person.server.ts"
import { conceptsTyped } from "../queries/concepts-typed.server.ts"
import { personSheet } from "../queries/person-sheet.server.ts"
import { pickTerritory } from "../queries/pick-thing.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { PersonForm, personLabels } from "../ui/person-form.tsx"
import { pickError } from "../ui/picker.tsx"
import { personFieldNames, typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/edit-person"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const sheet = (await read(caller, (tx) => personSheet(tx, centre.id, params.id, caller.locale))) ?? notFound()
  const { person, skills, territory } = sheet
  const themes = skills.map(({ name }) => name).join("\n")
  return {
    typed: { ...person, email: person.email ?? "", themes, title: "", fromOn: "" },
    territory:
      person.territoryId === null ? nothingPicked : picked(person.territoryId, territory ?? person.territoryId),
    name: personLabel(person),
    id: person.id,
    version: person.version,
    slug: centre.slug,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, personFieldNames)
  const { themes, territory } = await read(caller, async (tx) => ({
    themes: await conceptsTyped(tx, typed.themes, caller.locale),
    territory: await pickTerritory(tx, fields, "territory"),
  }))
  const errors: Record<string, string[]> = {}
  if (themes.errors.length > 0) errors["themes"] = themes.errors
  const problem = pickError(territory)
  if (problem !== undefined) errors["territory"] = problem
  if (Object.keys(errors).length > 0) return shownAgain({ typed, territory, errors })
  const outcome = await editPerson(caller, {
    ...typed,
    centreId: centre.id,
    personId: params.id,
    version: field(fields, "version"),
    conceptIds: themes.conceptIds,
    territoryId: territory.id === "" ? null : territory.id,
  })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/annuaire/personnes/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  if (outcome.kind === "invalid") return shownAgain({ typed, territory, errors: outcome.errors })
  return data({ typed, territory, errors: { "": [refusalSentence(outcome)] } }, { status: 409 })
}

export const handle = { hydrate: false }

export default function EditPerson({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, slug, version } = loaderData
  const title = m.directory_edit_title({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        width="text"
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [
            { label: m.directory_people_title(), href: `${href("/travail/annuaire/personnes")}?centre=${slug}` },
            { label: name, href: `${href("/travail/annuaire/personnes/:id", { id })}?centre=${slug}` },
          ],
          current: m.directory_edit(),
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={errors} labels={personLabels()} />
        <PersonForm
          typed={actionData?.typed ?? loaderData.typed}
          territory={actionData?.territory ?? loaderData.territory}
          errors={errors}
          version={version}
          button={m.directory_save()}
        />
      </Page>
    </>
  )
}
