import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { planMeeting } from "../operations/plan-meeting.server.ts"
import { meetingsOf } from "../queries/meetings-of.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { problemsOf } from "../staff/problems-of.server.ts"
import { MeetingForm } from "../ui/meeting-form.tsx"
import type { Route } from "./+types/new-meeting"

const names = [
  "title",
  "date",
  "morningFrom",
  "morningTo",
  "afternoonFrom",
  "afternoonTo",
  "place",
  "mode",
  "capacity",
  "closesOn",
] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openStaffNetwork(context, request, params.slug)
  const meetings = await read(caller, (tx) => meetingsOf(tx, network, standing))
  const inYear = meetings.filter(
    ({ firstDate, status }) => status !== "cancelled" && firstDate.slice(0, 4) === today.slice(0, 4),
  ).length
  return {
    slug: network.slug,
    name: network.name,
    title: m.networks_meeting_default({ network: network.name, number: inYear + 1 }),
    place: meetings.find(({ place }) => place !== "")?.place ?? "",
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openStaffNetwork(context, request, params.slug)
  const fields = await readForm(request)
  const typed = {
    ...(Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Record<(typeof names)[number], string>),
    visibility: field(fields, "visibility"),
    enrols: field(fields, "enrols"),
    tells: field(fields, "tells"),
  }
  const outcome = await planMeeting(caller, {
    ...typed,
    centreId: network.centreId,
    networkId: network.id,
    formId: field(fields, "formId"),
  })
  const errors = problemsOf(outcome)
  if (errors !== undefined || outcome.kind !== "done") return shownAgain({ typed, errors: errors ?? {} })
  const { activityId } = outcome.value
  throw redirect(`${href("/travail/reseaux/:slug/rencontres/:id", { slug: network.slug, id: activityId })}?fait=1`)
}

export const handle = { hydrate: false }

export default function NewMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, title, place } = loaderData
  const heading = m.networks_meeting_new_of({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const none = {
    title,
    date: "",
    morningFrom: "09:30",
    morningTo: "12:30",
    afternoonFrom: "",
    afternoonTo: "",
    place,
    mode: "on_site",
    visibility: "public",
    enrols: "",
    capacity: "",
    closesOn: "",
    tells: "",
  }
  return (
    <>
      <title>{`${heading} – ${m.platform_site_name()}`}</title>
      <Page
        title={heading}
        width="text"
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/travail/reseaux") },
            { label: name, href: href("/travail/reseaux/:slug", { slug }) },
          ],
          current: m.networks_meeting_new(),
        }}
      >
        <ErrorSummary
          title={m.networks_to_correct()}
          errors={errors}
          labels={{
            title: m.networks_field_title(),
            date: m.networks_field_date(),
            capacity: m.networks_field_capacity(),
          }}
        />
        <MeetingForm typed={actionData?.typed ?? none} errors={errors} />
      </Page>
    </>
  )
}
