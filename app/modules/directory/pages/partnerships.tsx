import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, ErrorSummary, Notice, Page, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatList } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { structureLabel } from "../domain/structure.ts"
import { removeRow } from "../operations/remove-row.server.ts"
import { writePartnership } from "../operations/write-partnership.server.ts"
import { pickStructure } from "../queries/pick-thing.server.ts"
import { listPartnerships } from "../queries/registers.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { linkCell } from "../ui/link-cell.tsx"
import { PartnershipForm, partnershipFieldNames } from "../ui/partnership-form.tsx"
import { pickError } from "../ui/picker.tsx"
import { StaffTabs } from "../ui/staff-tabs.tsx"
import { typedFields } from "../ui/typed.ts"
import { contributionName } from "../ui/words.ts"
import type { Route } from "./+types/partnerships"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openStaffPage(context, request)
  const partnerships = await read(caller, (tx) => listPartnerships(tx, centre.id))
  const parameters = new URL(request.url).searchParams
  const edited = partnerships.find(({ id }) => id === parameters.get("de"))
  return {
    partnerships,
    slug: centre.slug,
    centres,
    did: parameters.get("fait") !== null,
    partnershipId: edited?.id ?? "",
    version: edited?.version ?? 0,
    structure:
      edited === undefined
        ? nothingPicked
        : picked(edited.structureId, structureLabel({ name: edited.structureName, city: edited.structureCity })),
    brings: edited?.brings ?? [],
    typed: {
      subject: edited?.subject ?? "",
      details: edited?.details ?? "",
      fromYear: edited === undefined ? "" : String(edited.fromYear),
      toYear: edited?.toYear === null || edited === undefined ? "" : String(edited.toYear),
    },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, partnershipFieldNames)
  const brings = [fields["brings"] ?? []].flat()
  const partnershipId = field(fields, "partnershipId")
  const structure = await read(caller, (tx) => pickStructure(tx, fields, "structure"))
  const removes = field(fields, "intent") === "remove"
  const problem = pickError(structure)
  if (problem !== undefined && !removes) return shownAgain({ typed, brings, structure, errors: { structure: problem } })
  const outcome = removes
    ? await removeRow(caller, { centreId: centre.id, register: "partnership", id: partnershipId })
    : await writePartnership(caller, {
        ...typed,
        brings,
        centreId: centre.id,
        partnershipId,
        version: field(fields, "version"),
        structureId: structure.id,
      })
  if (outcome.kind === "done") throw redirect(`${href("/travail/annuaire/partenariats")}?centre=${centre.slug}&fait=1`)
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, brings, structure, errors })
}

export const handle = { hydrate: false }

export default function Partnerships({ loaderData, actionData }: Route.ComponentProps) {
  const { partnerships, slug, centres, did, partnershipId, version } = loaderData
  const title = m.directory_partnerships_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const path = `${href("/travail/annuaire/partenariats")}?centre=${slug}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.directory_partnerships_lead()}>
        <StaffTabs current="partnerships" slug={slug} centres={centres} />
        {did && actionData === undefined ? <Notice tone="success" role="status" title={m.directory_saved()} /> : null}
        <ErrorSummary title={m.directory_to_correct()} errors={errors} />
        {partnerships.length === 0 ? (
          <EmptyState title={m.directory_partnerships_none()}>
            <p>{m.directory_partnerships_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="partenariats"
            caption={m.directory_partnerships_count({ count: partnerships.length })}
            rows={partnerships}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "structure",
                label: m.directory_structure(),
                rowHeader: true,
                cell: linkCell(
                  ({ structureId: id }) => `${href("/travail/annuaire/structures/:id", { id })}?centre=${slug}`,
                  ({ structureName }) => structureName,
                ),
              },
              { key: "subject", label: m.directory_field_subject(), cell: ({ subject }) => subject },
              {
                key: "brings",
                label: m.directory_field_brings(),
                cell: ({ brings }) => formatList(brings.map(contributionName), getLocale()),
              },
              {
                key: "years",
                label: m.directory_period(),
                cell: ({ fromYear, toYear }) => (toYear === fromYear ? fromYear : `${fromYear}–${toYear ?? ""}`),
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
        <Section
          id="saisie"
          title={partnershipId === "" ? m.directory_partnership_add() : m.directory_partnership_edit()}
        >
          <PartnershipForm
            partnershipId={partnershipId}
            version={version}
            typed={actionData?.typed ?? loaderData.typed}
            brings={actionData?.brings ?? loaderData.brings}
            structure={actionData?.structure ?? loaderData.structure}
            errors={errors}
          />
        </Section>
      </Page>
    </>
  )
}
