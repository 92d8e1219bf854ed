import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { InlineLinks, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { addDays, isDay } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { actAtDoor, saidOfVisit } from "../desk/door.server.ts"
import type { OpenedDesk } from "../desk/open-page.server.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { permissions } from "../permissions.ts"
import { appointmentsFrom } from "../queries/appointments.server.ts"
import { visitsOn } from "../queries/visits.server.ts"
import { AppointmentTable } from "../ui/appointment-table.tsx"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { DoorForm } from "../ui/door-form.tsx"
import { GestureButton } from "../ui/gesture-button.tsx"
import { VisitTable } from "../ui/visit-table.tsx"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/reading-room"

const permission = permissions["circulation.receive"]

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request, permission)
  const { searchParams } = new URL(request.url)
  const asked = searchParams.get("date") ?? ""
  const shown = await view(caller, desk, isDay(asked) ? asked : desk.today)
  const counted = shown.visits.find(({ id }) => id === searchParams.get("fait"))
  return {
    slug: desk.slug,
    today: desk.today,
    centres,
    said: counted && saidOfVisit(counted),
    half: searchParams.get("demi") ?? "",
    ...shown,
  }
}

async function view(caller: OpenedDesk["caller"], desk: OpenedDesk["desk"], date: string) {
  return await read(caller, async (tx) => ({
    date,
    visits: await visitsOn(tx, desk.centreId, date),
    appointments: await appointmentsFrom(tx, desk.centreId, addDays(desk.today, -1)),
  }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, desk } = await openDeskPage(context, request, permission)
  const fields = await readForm(request)
  const typedDate = field(fields, "date")
  const date = isDay(typedDate) && typedDate !== desk.today ? typedDate : ""
  const half = field(fields, "half")
  const said = await actAtDoor(caller, desk, { date, half }, fields)
  if (said.isCounted) {
    const search = new URLSearchParams({ centre: desk.slug, date, demi: half, fait: said.visitId ?? "" })
    // The page that is shown again must not count again.
    throw redirect(`${href("/travail/salle")}?${search}`, 303)
  }
  // The list of the day that is typed, with what was just added.
  return { said, date, half, day: await view(caller, desk, date === "" ? desk.today : date) }
}

export const handle = { hydrate: false }

export default function ReadingRoom({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, today, centres } = loaderData
  const { date, visits, appointments } = actionData?.day ?? loaderData
  const title = m.circulation_room_title()
  const isToday = date === today
  const said = actionData === undefined ? loaderData.said : actionData.said
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title}>
        <CentreChoice path={href("/travail/salle")} current={slug} centres={centres} />
        {said === undefined ? null : (
          <Notice
            tone={said.tone}
            role={said.tone === "error" ? "alert" : "status"}
            title={said.sentence}
            actions={
              said.visitId === null ? undefined : (
                <GestureButton name="withdraw" value={said.visitId} date={isToday ? "" : date}>
                  {m.circulation_desk_undo()}
                </GestureButton>
              )
            }
          />
        )}
        <DoorForm date={isToday ? "" : date} half={actionData?.half ?? loaderData.half} today={today} />
        <VisitTable
          visits={visits}
          date={isToday ? "" : date}
          caption={isToday ? m.circulation_room_today() : m.circulation_room_on({ date: day(date) })}
        />
        <AppointmentTable appointments={appointments} today={today} />
        <InlineLinks
          label={m.circulation_desk_more()}
          items={[
            { label: m.circulation_room_figures(), href: `${href("/travail/salle/chiffres")}?centre=${slug}` },
            { label: m.circulation_appointment_public(), href: href("/centres/:slug/rendez-vous", { slug: slug }) },
          ]}
        />
      </Page>
    </>
  )
}
