import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, DateField, ErrorSummary, FieldRow, Form, Page, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { personLabel } from "../domain/person.ts"
import { nothingPicked, picked } from "../domain/pick.ts"
import { structureLabel } from "../domain/structure.ts"
import { removePosition } from "../operations/remove-position.server.ts"
import { writePosition } from "../operations/write-position.server.ts"
import { personSheet } from "../queries/person-sheet.server.ts"
import { pickStructure } from "../queries/pick-thing.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { Picker, pickError } from "../ui/picker.tsx"
import { typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/position"

const names = ["title", "email", "phone", "fromOn", "toOn"] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const sheet = (await read(caller, (tx) => personSheet(tx, centre.id, params.id, caller.locale))) ?? notFound()
  const wanted = new URL(request.url).searchParams.get("de")
  const position = sheet.positions.find(({ id }) => id === wanted)
  if (wanted !== null && position === undefined) return notFound()
  return {
    id: sheet.person.id,
    name: personLabel(sheet.person),
    slug: centre.slug,
    positionId: position?.id ?? "",
    structure:
      position === undefined
        ? nothingPicked
        : picked(position.structureId, structureLabel({ name: position.structureName, city: position.structureCity })),
    typed: {
      title: position?.title ?? "",
      email: position?.email ?? "",
      phone: position?.phone ?? "",
      fromOn: position?.fromOn ?? "",
      toOn: position?.toOn ?? "",
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, names)
  const positionId = field(fields, "positionId")
  const who = { centreId: centre.id, personId: params.id, positionId }
  const structure = await read(caller, (tx) => pickStructure(tx, fields, "structure"))
  const removes = field(fields, "intent") === "remove"
  const problem = pickError(structure)
  if (!removes && problem !== undefined) return shownAgain({ typed, structure, errors: { structure: problem } })
  const outcome = removes
    ? await removePosition(caller, who)
    : await writePosition(caller, { ...typed, ...who, structureId: structure.id })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/annuaire/personnes/:id", { id: params.id })}?centre=${centre.slug}&fait=1#fonctions`,
    )
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, structure, errors })
}

export const handle = { hydrate: false }

export default function PositionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, slug, positionId } = loaderData
  const title = positionId === "" ? m.directory_position_add_for({ name }) : m.directory_position_edit_for({ name })
  const typed = actionData?.typed ?? loaderData.typed
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const optional = m.directory_optional()
  const of = (field: (typeof names)[number]) => ({ name: field, value: typed[field], error: errors[field], optional })
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
          current: m.directory_position(),
        }}
      >
        <ErrorSummary title={m.directory_to_correct()} errors={errors} />
        <Form>
          <input type="hidden" name="positionId" value={positionId} />
          <Picker
            name="structure"
            label={m.directory_field_structure()}
            hint={m.directory_field_structure_hint()}
            pick={actionData?.structure ?? loaderData.structure}
            error={errors["structure"]}
          />
          <TextField {...of("title")} label={m.directory_field_title()} maxLength={200} />
          <FieldRow>
            <DateField {...of("fromOn")} label={m.directory_field_from()} />
            <DateField {...of("toOn")} label={m.directory_field_to()} />
          </FieldRow>
          <FieldRow>
            <TextField {...of("email")} type="email" label={m.directory_field_position_email()} autoComplete="off" />
            <TextField {...of("phone")} type="tel" label={m.directory_field_phone()} autoComplete="off" size="medium" />
          </FieldRow>
          <div className="actions-bar">
            <Button>{m.directory_save()}</Button>
            {positionId === "" ? null : (
              <Button tone="quiet" name="intent" value="remove">
                {m.directory_position_remove()}
              </Button>
            )}
          </div>
        </Form>
      </Page>
    </>
  )
}
