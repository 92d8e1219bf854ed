import { redirect } from "react-router"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { dayAhead } from "../domain/day-ahead.ts"
import { readNumber } from "../domain/read-number.ts"
import { recordActivity } from "../operations/record-lines.server.ts"
import { formChoices } from "../queries/form-choices.server.ts"
import { formProblems } from "../staff/form-problems.server.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { readActivityForm } from "../staff/read-activity-form.server.ts"
import { newActivity } from "../staff/typed-activity.ts"
import { ActivityForm, activityLabels } from "../ui/activity-form.tsx"
import type { Route } from "./+types/new-activity"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openLedgerPage(context, request)
  const choices = await read(caller, (tx) => formChoices(tx, centre.id))
  return { slug: centre.slug, name: centre.shortName, choices, saved: parameters.get("fait") ?? "" }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre, today } = await openLedgerPage(context, request)
  const fields = await readForm(request)
  const form = await read(caller, (tx) => readActivityForm(tx, fields))
  const people = readNumber(form.typed.people)
  if (Number.isNaN(people)) form.errors["people"] = [m.activity_error_number()]
  const { typed, territory, errors, slots, head } = form
  const ahead = typed.held === "yes" ? dayAhead(slots, today) : undefined
  if (ahead !== undefined) errors["held"] = [m.activity_error_held_ahead({ date: formatDate(ahead, getLocale()) })]
  if (Object.keys(errors).length > 0) return shownAgain({ typed, territory, errors })
  const outcome = await recordActivity(caller, {
    ...head,
    centreId: centre.id,
    reason: typed.reason,
    status: typed.held === "yes" ? "held" : "planned",
    slots,
    formId: field(fields, "formId"),
    participations: people === null || people === 0 ? [] : [{ people, structureKind: typed.structureKind }],
  })
  if (outcome.kind !== "done") return shownAgain({ typed, territory, errors: formProblems(outcome) })
  const id = outcome.value.ids[0] ?? ""
  if (field(fields, "then") === "next")
    throw redirect(`${href("/travail/activite/nouvelle")}?centre=${centre.slug}&fait=${id}`)
  throw redirect(`${href("/travail/activite/:id", { id })}?centre=${centre.slug}&fait=1`)
}

export const handle = { hydrate: false }

export default function NewActivity({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, choices, saved } = loaderData
  const title = m.activity_new_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        lead={m.activity_new_lead()}
        breadcrumbs={{
          label: m.activity_breadcrumbs(),
          items: [{ label: m.activity_list_title(), href: `${href("/travail/activite")}?centre=${slug}` }],
          current: title,
        }}
      >
        {saved !== "" && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.activity_saved()} />
        ) : null}
        <ErrorSummary title={m.activity_to_correct()} errors={errors} labels={activityLabels()} />
        <ActivityForm
          typed={actionData?.typed ?? newActivity("")}
          territory={actionData?.territory ?? nothingPicked}
          choices={choices}
          errors={errors}
        />
      </Page>
    </>
  )
}
