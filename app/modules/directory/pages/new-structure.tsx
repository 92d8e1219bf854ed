import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { readRna, readSiret } from "../domain/siret.ts"
import { structureLabel } from "../domain/structure.ts"
import { createStructure } from "../operations/create-structure.server.ts"
import { conceptsTyped } from "../queries/concepts-typed.server.ts"
import { probableStructures } from "../queries/probable-structures.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { DoublesNotice } from "../ui/doubles-notice.tsx"
import { StructureForm, structureLabels } from "../ui/structure-form.tsx"
import { structureFieldNames, typedFields } from "../ui/typed.ts"
import { structureKindName } from "../ui/words.ts"
import type { Route } from "./+types/new-structure"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { centre } = await openStaffPage(context, request)
  const name = (new URL(request.url).searchParams.get("nom") ?? "").slice(0, 300)
  return { slug: centre.slug, typed: { ...typedFields({}, structureFieldNames), name } }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, structureFieldNames)
  const { conceptIds, errors: themes } = await read(caller, (tx) => conceptsTyped(tx, typed.themes, caller.locale))
  if (themes.length > 0) return shownAgain({ typed, errors: { themes }, doubles: [], strict: false })
  const outcome = await createStructure(caller, {
    ...typed,
    conceptIds,
    evenSo: field(fields, "evenSo"),
    formId: field(fields, "formId"),
  })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/annuaire/structures/:id", { id: outcome.value.structureId })}?centre=${centre.slug}&fait=cree`,
    )
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors, doubles: [], strict: false })
  const found = await read(caller, (tx) =>
    probableStructures(tx, {
      ...typed,
      siret: readSiret(typed.siret) ?? null,
      rna: readRna(typed.rna) ?? null,
    }),
  )
  const doubles = found.map((structure) => ({
    href: `${href("/travail/annuaire/structures/:id", { id: structure.id })}?centre=${centre.slug}`,
    label: structureLabel(structure),
    note: structureKindName(structure.kind),
  }))
  const strict = outcome.refusal === "directory_refused_siret_known"
  const errors: Record<string, string[]> = { [strict ? "siret" : ""]: [refusalSentence(outcome)] }
  return shownAgain({ typed, errors, doubles, strict })
}

export const handle = { hydrate: false }

export default function NewStructure({ loaderData, actionData }: Route.ComponentProps) {
  const title = m.directory_structure_new()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        width="text"
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [{ label: m.directory_staff_title(), href: `${href("/travail/annuaire")}?centre=${loaderData.slug}` }],
          current: title,
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={errors} labels={structureLabels()} />
        <StructureForm
          typed={actionData?.typed ?? loaderData.typed}
          errors={errors}
          button={m.directory_structure_create()}
          doubles={<DoublesNotice doubles={actionData?.doubles ?? []} strict={actionData?.strict ?? false} />}
        />
      </Page>
    </>
  )
}
