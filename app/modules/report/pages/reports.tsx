import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Card, CardList, EmptyState, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { listPublications } from "../queries/find-publication.server.ts"
import type { Route } from "./+types/reports"

export async function loader({ context }: Route.LoaderArgs) {
  return await read(callerOf(context), async (tx) => {
    const names = await centreNames(tx)
    const reports = (await listPublications(tx)).flatMap(({ centreId, year, publishedAt }) => {
      const centre = names.get(centreId)
      return centre === undefined
        ? []
        : [{ slug: centre.slug, name: centre.name, year, publishedOn: dateIn(publishedAt) }]
    })
    return { reports }
  })
}

export const handle = { hydrate: false }

export default function Reports({ loaderData: { reports } }: Route.ComponentProps) {
  const title = m.report_list_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.report_list_lead()}>
        {reports.length === 0 ? (
          <EmptyState title={m.report_list_empty()}>
            <p>{m.report_list_empty_text()}</p>
          </EmptyState>
        ) : (
          [...Map.groupBy(reports, ({ name }) => name)].map(([name, ofCentre]) => (
            <Section key={name} id={ofCentre[0]?.slug ?? name} title={name}>
              <CardList label={name}>
                {ofCentre.map(({ slug, year, publishedOn }) => (
                  <Card
                    key={year}
                    title={m.report_title({ year })}
                    href={href("/rapport/:slug/:annee", { slug, annee: String(year) })}
                  >
                    <p>{m.report_published_on({ date: formatDate(publishedOn, getLocale()) })}</p>
                  </Card>
                ))}
              </CardList>
            </Section>
          ))
        )}
      </Page>
    </>
  )
}
