import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { InlineLinks, Page, Tabs } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { isDay } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { actAtDesk } from "../desk/act.server.ts"
import type { Answer } from "../desk/answer.ts"
import { deskAddress, readDeskState } from "../desk/desk-state.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { permissions } from "../permissions.ts"
import { readerAtDesk } from "../queries/reader-at-desk.server.ts"
import { recentGestures } from "../queries/recent-gestures.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { DeskAnswer } from "../ui/desk-answer.tsx"
import { choicesOf } from "../ui/desk-choices.tsx"
import { DeskForm } from "../ui/desk-form.tsx"
import { DeskReader } from "../ui/desk-reader.tsx"
import { GestureList } from "../ui/gesture-list.tsx"
import type { Route } from "./+types/desk"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  const asked = { ...readDeskState(new URL(request.url).searchParams), centre: centres.length > 1 ? desk.slug : "" }
  return await read(caller, async (tx) => {
    const at = asked.reader === undefined ? undefined : await readerAtDesk(tx, desk, asked.reader)
    return {
      state: { ...asked, reader: at === undefined ? undefined : asked.reader },
      at,
      centres,
      slug: desk.slug,
      today: desk.today,
      maySettle: permissions["circulation.settle-rules"].allows(caller.actor, desk.centreId),
      gestures: await recentGestures(tx, desk.centreId, caller.actor, 10),
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  const fields = await readForm(request)
  const typedDate = field(fields, "date")
  const state = {
    ...readDeskState(new URL(request.url).searchParams),
    centre: centres.length > 1 ? desk.slug : "",
    date: isDay(typedDate) && typedDate !== desk.today ? typedDate : "",
  }
  const acted = await actAtDesk(caller, desk, state, fields)
  if ("reader" in acted) throw redirect(deskAddress({ ...state, reader: acted.reader }), 303)
  // Shown at once, without another way to the server: a gesture is one request, and asking again for the same changes nothing.
  return { answer: acted.answer satisfies Answer, date: state.date }
}

export const handle = { hydrate: false }

export default function LoansDesk({ loaderData, actionData }: Route.ComponentProps) {
  const { at, slug, today } = loaderData
  const state = actionData === undefined ? loaderData.state : { ...loaderData.state, date: actionData.date }
  const title = m.circulation_desk_title()
  const what = state.returns ? m.circulation_desk_mode_returns() : (at?.reader.name ?? "")
  return (
    <>
      <title>{`${[what, title].filter(Boolean).join(" – ")} – ${m.platform_site_name()}`}</title>
      <Page title={title}>
        <CentreChoice path={href("/travail/pret")} current={slug} centres={loaderData.centres} />
        <Tabs
          label={m.circulation_desk_modes()}
          items={[
            {
              label: m.circulation_desk_mode_loans(),
              href: deskAddress({ ...state, returns: false }),
              current: !state.returns,
            },
            {
              label: m.circulation_desk_mode_returns(),
              href: deskAddress({ ...state, returns: true, reader: undefined }),
              current: state.returns,
            },
          ]}
        />
        {actionData === undefined ? null : <DeskAnswer answer={actionData.answer} date={state.date} centre={slug} />}
        <DeskForm
          state={state}
          readerName={at?.reader.name}
          today={today}
          choices={actionData?.answer.kind === "choices" ? choicesOf(actionData.answer) : []}
        />
        {at === undefined ? null : <DeskReader at={at} date={state.date} centre={slug} today={today} />}
        <GestureList gestures={loaderData.gestures} />
        <InlineLinks
          label={m.circulation_desk_more()}
          items={[
            { label: m.circulation_readers_title(), href: `${href("/travail/lecteurs")}?centre=${slug}` },
            { label: m.circulation_late_title(), href: `${href("/travail/prets/retards")}?centre=${slug}` },
            { label: m.circulation_holds_title(), href: `${href("/travail/reservations")}?centre=${slug}` },
            ...(loaderData.maySettle
              ? [{ label: m.circulation_rules_title(), href: `${href("/travail/pret/regles")}?centre=${slug}` }]
              : []),
          ]}
        />
      </Page>
    </>
  )
}
