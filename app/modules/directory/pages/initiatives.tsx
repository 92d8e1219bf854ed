import { redirect } from "react-router"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, ErrorSummary, Notice, Page, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { structureLabel } from "../domain/structure.ts"
import { removeRow } from "../operations/remove-row.server.ts"
import { writeInitiative } from "../operations/write-initiative.server.ts"
import { conceptsTyped } from "../queries/concepts-typed.server.ts"
import { pickStructure, pickTerritory } from "../queries/pick-thing.server.ts"
import { listInitiatives } from "../queries/registers.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { day } from "../ui/figures.ts"
import { InitiativeForm, initiativeFieldNames } from "../ui/initiative-form.tsx"
import { linkCell } from "../ui/link-cell.tsx"
import { pickError } from "../ui/picker.tsx"
import { StaffTabs } from "../ui/staff-tabs.tsx"
import { typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/initiatives"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openStaffPage(context, request)
  const parameters = new URL(request.url).searchParams
  return await read(caller, async (tx) => {
    const initiatives = await listInitiatives(tx, centre.id)
    const edited = initiatives.find(({ id }) => id === parameters.get("de"))
    const themes = await conceptNames(tx, edited?.conceptIds ?? [], caller.locale)
    const place = edited?.territoryId ?? ""
    const territory = (await territoriesById(tx, [place])).get(place)
    return {
      initiatives,
      slug: centre.slug,
      centres,
      did: parameters.get("fait") !== null,
      initiativeId: edited?.id ?? "",
      version: edited?.version ?? 0,
      structure:
        edited === undefined || edited.structureId === null
          ? nothingPicked
          : picked(edited.structureId, structureLabel({ name: edited.structureName, city: edited.structureCity })),
      territory: territory === undefined ? nothingPicked : picked(territory.id, territory.name),
      typed: {
        title: edited?.title ?? "",
        summary: edited?.summary ?? "",
        website: edited?.website ?? "",
        themes: [...themes.values()].map(({ name }) => name).join("\n"),
        sinceYear: String(edited?.sinceYear ?? ""),
        listedOn: edited?.listedOn ?? "",
      },
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, initiativeFieldNames)
  const initiativeId = field(fields, "initiativeId")
  const { structure, territory, themes } = await read(caller, async (tx) => ({
    structure: await pickStructure(tx, fields, "structure"),
    territory: await pickTerritory(tx, fields, "territory"),
    themes: await conceptsTyped(tx, typed.themes, caller.locale),
  }))
  const removes = field(fields, "intent") === "remove"
  const errors: Record<string, string[]> = {}
  if (themes.errors.length > 0) errors["themes"] = themes.errors
  for (const [name, pick] of Object.entries({ structure, territory })) {
    const problem = pickError(pick)
    if (problem !== undefined) errors[name] = problem
  }
  const shown = { typed, structure, territory }
  if (Object.keys(errors).length > 0 && !removes) return shownAgain({ ...shown, errors })
  const outcome = removes
    ? await removeRow(caller, { centreId: centre.id, register: "initiative", id: initiativeId })
    : await writeInitiative(caller, {
        ...typed,
        centreId: centre.id,
        initiativeId,
        version: field(fields, "version"),
        structureId: structure.id,
        territoryId: territory.id,
        conceptIds: themes.conceptIds,
      })
  if (outcome.kind === "done") throw redirect(`${href("/travail/annuaire/initiatives")}?centre=${centre.slug}&fait=1`)
  const said = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ ...shown, errors: said })
}

export const handle = { hydrate: false }

export default function Initiatives({ loaderData, actionData }: Route.ComponentProps) {
  const { initiatives, slug, centres, did, initiativeId, version } = loaderData
  const title = m.directory_initiatives_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const path = `${href("/travail/annuaire/initiatives")}?centre=${slug}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.directory_initiatives_lead()}>
        <StaffTabs current="initiatives" slug={slug} centres={centres} />
        {did && actionData === undefined ? <Notice tone="success" role="status" title={m.directory_saved()} /> : null}
        <ErrorSummary title={m.directory_to_correct()} errors={errors} />
        {initiatives.length === 0 ? (
          <EmptyState title={m.directory_initiatives_none()}>
            <p>{m.directory_initiatives_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="initiatives"
            caption={m.directory_initiatives_count({ count: initiatives.length })}
            rows={initiatives}
            rowKey={({ id }) => id}
            columns={[
              { key: "title", label: m.directory_field_initiative(), rowHeader: true, cell: (row) => row.title },
              { key: "structure", label: m.directory_structure(), cell: (row) => row.structureName },
              {
                key: "listed",
                label: m.directory_field_listed_on(),
                date: true,
                cell: ({ listedOn }) => (listedOn === null ? "" : day(listedOn)),
              },
              {
                key: "edit",
                label: m.directory_edit(),
                cell: linkCell(
                  ({ id }) => `${path}&de=${id}#saisie`,
                  () => m.directory_edit(),
                ),
              },
            ]}
          />
        )}
        <Section id="saisie" title={initiativeId === "" ? m.directory_initiative_add() : m.directory_initiative_edit()}>
          <InitiativeForm
            initiativeId={initiativeId}
            version={version}
            typed={actionData?.typed ?? loaderData.typed}
            structure={actionData?.structure ?? loaderData.structure}
            territory={actionData?.territory ?? loaderData.territory}
            errors={errors}
          />
        </Section>
      </Page>
    </>
  )
}
