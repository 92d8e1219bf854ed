import { redirect } from "react-router"
import { findActivity } from "#modules/activity/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { announceActivity } from "../operations/announce-activity.server.ts"
import { findAgendaItem } from "../queries/list-agenda.server.ts"
import { toldToHolders } from "../queries/told-to-holders.server.ts"
import { openAgendaPage } from "../staff/open-page.server.ts"
import { newAnnouncement, typedAnnouncement } from "../staff/typed-announcement.ts"
import { AnnounceForm } from "../ui/announce-form.tsx"
import type { Route } from "./+types/announce"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, today } = await openAgendaPage(context, request)
  return await read(caller, async (tx) => {
    const sheet = (await findActivity(tx, centre.id, params.id)) ?? notFound()
    const item = await findAgendaItem(tx, sheet.id)
    const told = await toldToHolders(tx, sheet.id)
    const own = { remoteLink: told?.remoteLink ?? "", message: told?.message ?? "" }
    return {
      id: sheet.id,
      slug: centre.slug,
      name: sheet.title,
      firstDate: sheet.slots[0]?.date ?? "",
      isOver: (sheet.slots.at(-1)?.date ?? "") < today,
      announced: item !== undefined,
      typed:
        item === undefined
          ? { ...newAnnouncement, contact: centre.email }
          : {
              ...item,
              ...own,
              capacity: item.capacity === null ? "" : String(item.capacity),
              opensOn: item.opensOn ?? "",
              closesOn: item.closesOn ?? "",
            },
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openAgendaPage(context, request)
  const typed = typedAnnouncement(await readForm(request))
  const outcome = await announceActivity(caller, { ...typed, centreId: centre.id, activityId: params.id })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/activite/:id/inscriptions", { id: params.id })}?centre=${centre.slug}&fait=annonce`,
    )
  return shownAgain({
    typed,
    errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] },
  })
}

export const handle = { hydrate: false }

export default function Announce({ loaderData, actionData }: Route.ComponentProps) {
  const { id, slug, name, firstDate, isOver, announced, typed } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = announced ? m.agenda_announce_edit() : m.agenda_action_announce()
  return (
    <>
      <title>{`${title} – ${name} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.agenda_announce_lead({ title: name, date: formatDate(firstDate, getLocale(), true) })}
        width="text"
        breadcrumbs={{
          label: m.agenda_breadcrumbs(),
          items: [
            { label: m.agenda_staff_title(), href: `${href("/travail/agenda")}?centre=${slug}` },
            { label: name, href: `${href("/travail/activite/:id", { id })}?centre=${slug}` },
          ],
          current: title,
        }}
      >
        <ErrorSummary title={m.agenda_to_correct()} errors={errors} />
        {isOver ? <Notice tone="info" title={m.agenda_announce_over()} /> : null}
        <AnnounceForm typed={actionData?.typed ?? typed} errors={errors} />
      </Page>
    </>
  )
}
