import type { ActivityKind } from "#modules/activity/index.ts"
import { kindName } from "#modules/activity/index.ts"
import { structureNames } from "#modules/directory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Page, Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { sharedActivities } from "../queries/cooperation.server.ts"
import { openCooperation } from "../staff/open-cooperation.server.ts"
import type { Route } from "./+types/shared-activities"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { page, question, query } = await openCooperation(context, request)
  const { une, autre } = params
  if (!isUuid(une) || !isUuid(autre)) return notFound()
  return await read(page.caller, async (tx) => {
    const names = await structureNames(tx, [une, autre])
    const [one, other] = [names.get(une) ?? notFound(), names.get(autre) ?? notFound()]
    return {
      slug: page.centre.slug,
      name: page.centre.shortName,
      year: question.year,
      query,
      one: one.name,
      other: other.name,
      activities: await sharedActivities(tx, question, une, autre),
    }
  })
}

export const handle = { hydrate: false }

export default function SharedActivities({ loaderData }: Route.ComponentProps) {
  const { slug, name, year, query, one, other, activities } = loaderData
  const title = m.report_shared_title({ one, other })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        lead={m.report_shared_lead({ count: activities.length, year })}
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [
            { label: m.report_own_title(), href: `${href("/travail/rapport")}?centre=${slug}` },
            { label: m.report_cooperation_title(), href: `${href("/travail/rapport/cooperations")}?${query}` },
          ],
          current: title,
        }}
      >
        <Table
          id="activites"
          caption={m.report_shared_table()}
          captionHidden
          rows={activities.map((activity) => ({ ...activity, slug }))}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "date",
              label: m.report_column_dates(),
              date: true,
              cell: ({ date }) => formatDate(date, getLocale()),
            },
            { key: "title", label: m.report_head_activity(), rowHeader: true, cell: titleCell },
            { key: "kind", label: m.report_head_kind(), cell: ({ kind }) => kindName(kind as ActivityKind) },
          ]}
        />
      </Page>
    </>
  )
}

function titleCell({ id, title, slug }: { id: string; title: string; slug: string }) {
  return (
    <a href={`${href("/travail/activite/:id", { id })}?centre=${slug}`}>
      <Written>{title}</Written>
    </a>
  )
}
