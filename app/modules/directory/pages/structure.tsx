import { redirect } from "react-router"
import { territoriesById } from "#modules/territory/index.server.ts"
import { parseTerritoryId, territoryAddress } from "#modules/territory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, ErrorSummary, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { noteMembership } from "../operations/note-membership.server.ts"
import { historyOf } from "../queries/history.server.ts"
import { structureSheet } from "../queries/structure-sheet.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { History } from "../ui/history.tsx"
import { StructureFacts } from "../ui/structure-facts.tsx"
import { Memberships, StructurePeople, StructureRegisters } from "../ui/structure-lists.tsx"
import { typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/structure"

const membershipFields = ["year", "fee", "joinedOn"] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const found = await read(caller, async (tx) => {
    const sheet = (await structureSheet(tx, centre.id, params.id, caller.locale)) ?? notFound()
    const { territoryId } = sheet.structure
    const place = territoryId === null ? undefined : (await territoriesById(tx, [territoryId])).get(territoryId)
    return { sheet, place, history: await historyOf(tx, "directory.structure", sheet.structure.id) }
  })
  // The address of a sheet that was merged leads to the one that stays.
  if (found.sheet.structure.id !== params.id)
    throw redirect(
      `${href("/travail/annuaire/structures/:id", { id: found.sheet.structure.id })}?centre=${centre.slug}`,
    )
  const { level, code } = (found.place === undefined ? null : parseTerritoryId(found.place.id)) ?? {}
  return {
    sheet: found.sheet,
    place:
      found.place === undefined || level === undefined || code === undefined
        ? null
        : { name: found.place.name, href: territoryAddress({ level, code }) },
    history: found.history,
    slug: centre.slug,
    did: new URL(request.url).searchParams.get("fait") !== null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, membershipFields)
  const outcome = await noteMembership(caller, {
    ...typed,
    centreId: centre.id,
    structureId: params.id,
    removed: field(fields, "removed"),
  })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/annuaire/structures/:id", { id: params.id })}?centre=${centre.slug}&fait=1#adhesions`,
    )
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function StructurePage({ loaderData, actionData }: Route.ComponentProps) {
  const { sheet, place, history, slug, did } = loaderData
  const { structure } = sheet
  const at = (path: string) => `${path}?centre=${slug}`
  return (
    <>
      <title>{`${structure.name} – ${m.platform_site_name()}`}</title>
      <Page
        title={structure.name}
        kicker={m.directory_structure()}
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [{ label: m.directory_staff_title(), href: at(href("/travail/annuaire")) }],
          current: structure.name,
        }}
        actions={
          <>
            <ButtonLink href={at(href("/travail/annuaire/structures/:id/modifier", { id: structure.id }))}>
              {m.directory_edit()}
            </ButtonLink>
            <ButtonLink
              tone="secondary"
              href={`${at(href("/travail/annuaire/personnes/nouvelle"))}&structure=${structure.id}`}
            >
              {m.directory_person_add()}
            </ButtonLink>
            <ButtonLink tone="quiet" href={at(href("/travail/annuaire/structures/:id/fusion", { id: structure.id }))}>
              {m.directory_merge()}
            </ButtonLink>
          </>
        }
      >
        {did && actionData === undefined ? <Notice tone="success" role="status" title={m.directory_saved()} /> : null}
        <ErrorSummary title={m.directory_to_correct()} errors={actionData?.errors ?? {}} />
        <StructureFacts structure={structure} fields={sheet.fields} place={place} />
        <StructurePeople people={sheet.people} slug={slug} />
        <Memberships
          memberships={sheet.memberships}
          typed={actionData?.typed ?? { year: "", fee: "", joinedOn: "" }}
          errors={actionData?.errors ?? {}}
        />
        <StructureRegisters sheet={sheet} />
        <Section id="historique" title={m.directory_history()}>
          <History lines={history} />
        </Section>
      </Page>
    </>
  )
}
