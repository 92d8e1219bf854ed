import { data, redirect } from "react-router"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { chapterOf } from "../domain/kinds.ts"
import { readSlotLines, writeSlotLine } from "../domain/slot-lines.ts"
import { editActivity } from "../operations/edit-activity.server.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import { formChoices } from "../queries/form-choices.server.ts"
import { inFrozenYear } from "../queries/in-frozen-year.server.ts"
import { formProblems } from "../staff/form-problems.server.ts"
import { matchSlots } from "../staff/match-slots.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { readActivityForm } from "../staff/read-activity-form.server.ts"
import { newActivity } from "../staff/typed-activity.ts"
import { ActivityForm, activityLabels } from "../ui/activity-form.tsx"
import { EditConflict } from "../ui/edit-conflict.tsx"
import type { Route } from "./+types/edit-activity"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openLedgerPage(context, request)
  return await read(caller, async (tx) => {
    const sheet = (await findActivity(tx, centre.id, params.id)) ?? notFound()
    const theme = (await conceptNames(tx, sheet.themeId === null ? [] : [sheet.themeId], getLocale())).get(
      sheet.themeId ?? "",
    )
    const place = (await territoriesById(tx, sheet.territoryId === null ? [] : [sheet.territoryId])).get(
      sheet.territoryId ?? "",
    )
    const typed = {
      ...newActivity(""),
      title: sheet.title,
      kind: sheet.kind,
      slots: sheet.slots.map((slot) => writeSlotLine(slot, getLocale(), centre.timezone)).join("\n"),
      theme: theme?.name ?? "",
      seriesId: sheet.seriesId ?? "",
      place: sheet.place,
      mode: sheet.mode,
      chapter: sheet.chapter === chapterOf(sheet.kind) ? "" : sheet.chapter,
      visibility: sheet.visibility,
      funders: sheet.funders
        .map(({ name, amountCents }) =>
          amountCents === null ? name : `${name} ; ${amountCents / 100}`.replace(".", ","),
        )
        .join("\n"),
      note: sheet.note,
      version: String(sheet.version),
      alsoIn: sheet.alsoIn,
      partners: sheet.partnerCentreIds,
    }
    const territory = place === undefined ? nothingPicked : picked(place.id, place.name)
    return {
      id: sheet.id,
      slug: centre.slug,
      title: sheet.title,
      typed,
      territory,
      choices: await formChoices(tx, centre.id),
      asksReason: sheet.status === "held" || (await inFrozenYear(tx, sheet.id)),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openLedgerPage(context, request)
  const fields = await readForm(request)
  const { form, sheet } = await read(caller, async (tx) => ({
    form: await readActivityForm(tx, fields),
    sheet: (await findActivity(tx, centre.id, params.id)) ?? notFound(),
  }))
  const { typed, territory, errors, head } = form
  if (Object.keys(errors).length > 0) return shownAgain({ typed, territory, errors, conflict: false })
  const line = (slot: (typeof sheet.slots)[number]) => writeSlotLine(slot, getLocale(), centre.timezone)
  // A line may be several slots.
  const said = typed.slots
    .split("\n")
    .flatMap((text) => readSlotLines(text).slots.map((slot) => ({ slot, line: text.trim() })))
  const slots = matchSlots(
    said,
    sheet.slots.map((slot) => ({ id: slot.id, line: line(slot) })),
  )
  const outcome = await editActivity(caller, {
    ...head,
    centreId: centre.id,
    activityId: sheet.id,
    version: typed.version,
    reason: typed.reason,
    slots,
  })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/activite/:id", { id: sheet.id })}?centre=${centre.slug}&fait=1`)
  const conflict = outcome.kind === "refused" && outcome.refusal === "activity_refused_changed_meanwhile"
  // What changed is told beside the form, whose version is then the one that was read.
  const problems = conflict ? {} : formProblems(outcome)
  return data({ typed, territory, errors: problems, conflict }, { status: outcome.kind === "invalid" ? 422 : 409 })
}

export const handle = { hydrate: false }

export default function EditActivity({ loaderData, actionData }: Route.ComponentProps) {
  const { id, slug, title: name, typed, territory, choices, asksReason } = loaderData
  const title = m.activity_edit_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const conflict = actionData?.conflict === true
  return (
    <>
      <title>{`${title} – ${name} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.activity_breadcrumbs(),
          items: [
            { label: m.activity_list_title(), href: `${href("/travail/activite")}?centre=${slug}` },
            { label: name, href: `${href("/travail/activite/:id", { id })}?centre=${slug}` },
          ],
          current: title,
        }}
      >
        <ErrorSummary title={m.activity_to_correct()} errors={errors} labels={activityLabels()} />
        {conflict ? <EditConflict now={typed} typed={actionData.typed} /> : null}
        <ActivityForm
          typed={conflict ? { ...actionData.typed, version: typed.version } : (actionData?.typed ?? typed)}
          territory={actionData?.territory ?? territory}
          choices={choices}
          errors={errors}
          existing
          asksReason={asksReason}
        />
      </Page>
    </>
  )
}
