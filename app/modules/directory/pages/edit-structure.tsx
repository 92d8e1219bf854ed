import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { editStructure } from "../operations/edit-structure.server.ts"
import { conceptsTyped } from "../queries/concepts-typed.server.ts"
import { structureSheet } from "../queries/structure-sheet.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { StructureForm, structureLabels } from "../ui/structure-form.tsx"
import type { TypedStructure } from "../ui/typed.ts"
import { structureFieldNames, typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/edit-structure"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const sheet = (await read(caller, (tx) => structureSheet(tx, centre.id, params.id, caller.locale))) ?? notFound()
  const { structure, fields } = sheet
  const typed: TypedStructure = {
    ...structure,
    siret: structure.siret ?? "",
    rna: structure.rna ?? "",
    email: structure.email ?? "",
    listedOn: structure.listedOn ?? "",
    closedOn: structure.closedOn ?? "",
    themes: fields.map(({ name }) => name).join("\n"),
  }
  return { typed, id: structure.id, version: structure.version, slug: centre.slug }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, structureFieldNames)
  const { conceptIds, errors: themes } = await read(caller, (tx) => conceptsTyped(tx, typed.themes, caller.locale))
  if (themes.length > 0) return shownAgain({ typed, errors: { themes } })
  const version = field(fields, "version")
  const outcome = await editStructure(caller, { ...typed, conceptIds, structureId: params.id, version })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/annuaire/structures/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors })
  return data({ typed, errors: { "": [refusalSentence(outcome)] } }, { status: 409 })
}

export const handle = { hydrate: false }

export default function EditStructure({ loaderData, actionData }: Route.ComponentProps) {
  const { id, slug, version } = loaderData
  const title = m.directory_edit_title({ name: loaderData.typed.name })
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
            { label: m.directory_staff_title(), href: `${href("/travail/annuaire")}?centre=${slug}` },
            {
              label: loaderData.typed.name,
              href: `${href("/travail/annuaire/structures/:id", { id })}?centre=${slug}`,
            },
          ],
          current: m.directory_edit(),
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={errors} labels={structureLabels()} />
        <StructureForm
          typed={actionData?.typed ?? loaderData.typed}
          errors={errors}
          version={version}
          button={m.directory_save()}
        />
      </Page>
    </>
  )
}
