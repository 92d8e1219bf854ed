import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, ErrorSummary, Notice, Page, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { removeRow } from "../operations/remove-row.server.ts"
import { writeMandate } from "../operations/write-mandate.server.ts"
import { pickPerson, pickStructure } from "../queries/pick-thing.server.ts"
import { listMandates } from "../queries/structure-sheet.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { period } from "../ui/figures.ts"
import { linkCell } from "../ui/link-cell.tsx"
import { MandateForm, mandateFieldNames } from "../ui/mandate-form.tsx"
import { pickError } from "../ui/picker.tsx"
import { StaffTabs } from "../ui/staff-tabs.tsx"
import { typedFields } from "../ui/typed.ts"
import { mandateRoleName } from "../ui/words.ts"
import type { Route } from "./+types/board"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openStaffPage(context, request)
  const mandates = await read(caller, (tx) => listMandates(tx, centre.id))
  const parameters = new URL(request.url).searchParams
  const edited = mandates.find(({ id }) => id === parameters.get("de"))
  return {
    mandates,
    slug: centre.slug,
    centres,
    did: parameters.get("fait") !== null,
    colleges: [...new Set(mandates.map(({ college }) => college))].filter((college) => college !== ""),
    mandateId: edited?.id ?? "",
    version: edited?.version ?? 0,
    person: edited?.personId ? picked(edited.personId, edited.personName ?? "") : nothingPicked,
    structure: edited?.structureId ? picked(edited.structureId, edited.structureName ?? "") : nothingPicked,
    typed: {
      college: edited?.college ?? "",
      role: edited?.role ?? "member",
      fromOn: edited?.fromOn ?? "",
      toOn: edited?.toOn ?? "",
    },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, mandateFieldNames)
  const mandateId = field(fields, "mandateId")
  const { person, structure } = await read(caller, async (tx) => ({
    person: await pickPerson(tx, centre.id, fields, "person"),
    structure: await pickStructure(tx, fields, "structure"),
  }))
  const removes = field(fields, "intent") === "remove"
  const errors: Record<string, string[]> = {}
  for (const [name, pick] of Object.entries({ person, structure })) {
    const problem = pickError(pick)
    if (problem !== undefined && !removes) errors[name] = problem
  }
  if (Object.keys(errors).length > 0) return shownAgain({ typed, person, structure, errors })
  const outcome = removes
    ? await removeRow(caller, { centreId: centre.id, register: "mandate", id: mandateId })
    : await writeMandate(caller, {
        ...typed,
        centreId: centre.id,
        mandateId,
        version: field(fields, "version"),
        personId: person.id,
        structureId: structure.id,
      })
  if (outcome.kind === "done") throw redirect(`${href("/travail/annuaire/instances")}?centre=${centre.slug}&fait=1`)
  const said = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, person, structure, errors: said })
}

export const handle = { hydrate: false }

export default function Board({ loaderData, actionData }: Route.ComponentProps) {
  const { mandates, slug, centres, did, colleges, mandateId, version } = loaderData
  const title = m.directory_board_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const path = `${href("/travail/annuaire/instances")}?centre=${slug}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.directory_board_lead()}>
        <StaffTabs current="board" slug={slug} centres={centres} />
        {did && actionData === undefined ? <Notice tone="success" role="status" title={m.directory_saved()} /> : null}
        <ErrorSummary title={m.directory_to_correct()} errors={errors} />
        {mandates.length === 0 ? (
          <EmptyState title={m.directory_board_none()}>
            <p>{m.directory_board_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="mandats"
            caption={m.directory_mandates()}
            rows={mandates}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "who",
                label: m.directory_mandate_who(),
                rowHeader: true,
                cell: (row) => [row.personName, row.structureName].filter(Boolean).join(", "),
              },
              { key: "role", label: m.directory_field_role(), cell: ({ role }) => mandateRoleName(role) },
              { key: "college", label: m.directory_field_college(), cell: ({ college }) => college },
              {
                key: "period",
                label: m.directory_period(),
                date: "range",
                cell: ({ fromOn, toOn }) => period(fromOn, toOn),
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
        <Section id="saisie" title={mandateId === "" ? m.directory_mandate_add() : m.directory_mandate_edit()}>
          <MandateForm
            mandateId={mandateId}
            version={version}
            typed={actionData?.typed ?? loaderData.typed}
            person={actionData?.person ?? loaderData.person}
            structure={actionData?.structure ?? loaderData.structure}
            colleges={colleges}
            errors={errors}
          />
        </Section>
      </Page>
    </>
  )
}
