import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DownloadLinks,
  EmptyState,
  Notice,
  Page,
  Table,
  TextField,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { personLabel } from "../domain/person.ts"
import { searchPeople } from "../queries/search-people.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { linkCell } from "../ui/link-cell.tsx"
import { ListPages, perPage } from "../ui/list-frame.tsx"
import { StaffTabs } from "../ui/staff-tabs.tsx"
import type { Route } from "./+types/people"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openStaffPage(context, request)
  const parameters = new URL(request.url).searchParams
  const text = (parameters.get("q") ?? "").slice(0, 200)
  const page = pageAsked(parameters)
  const result = await read(caller, (tx) =>
    searchPeople(tx, { centreId: centre.id, text, limit: perPage, skip: (page - 1) * perPage }),
  )
  const filters = new URLSearchParams({ centre: centre.slug, q: text }).toString()
  return { ...result, text, page, filters, slug: centre.slug, centres, did: parameters.get("fait") }
}

export const handle = { hydrate: false }

export default function People({ loaderData }: Route.ComponentProps) {
  const { found, total, alike, text, page, filters, slug, centres, did } = loaderData
  const title = m.directory_people_title()
  const file = (format: string) => `${href("/travail/annuaire/export")}?quoi=personnes&format=${format}&${filters}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.directory_people_lead()}
        actions={
          <ButtonLink href={`${href("/travail/annuaire/personnes/nouvelle")}?centre=${slug}`}>
            {m.directory_person_add()}
          </ButtonLink>
        }
      >
        <StaffTabs current="people" slug={slug} centres={centres} />
        {did === "efface" ? <Notice tone="success" role="status" title={m.directory_erased_done()} /> : null}
        <form className="form" method="get" action={href("/travail/annuaire/personnes")}>
          <input type="hidden" name="centre" value={slug} />
          <TextField name="q" label={m.directory_search_people()} value={text} autoComplete="off" />
          <Button tone="secondary">{m.directory_search()}</Button>
        </form>
        {alike ? <Notice tone="info" title={m.directory_alike({ typed: text })} /> : null}
        {found.length === 0 ? (
          <EmptyState title={m.directory_people_none()}>
            <p>{m.directory_people_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="personnes"
            caption={m.directory_people_count({ count: total })}
            rows={found}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                label: m.directory_field_name(),
                rowHeader: true,
                cell: linkCell(
                  ({ id }) => `${href("/travail/annuaire/personnes/:id", { id })}?centre=${slug}`,
                  (person) => personLabel(person),
                ),
              },
              {
                key: "functions",
                label: m.directory_positions(),
                cell: ({ functions }) => functions.join(" ; "),
              },
              { key: "email", label: m.directory_field_email(), cell: ({ email }) => email ?? "" },
            ]}
          />
        )}
        <ListPages current={page} total={total} address={`${href("/travail/annuaire/personnes")}?${filters}`} />
        {total === 0 ? null : (
          <DownloadLinks
            label={m.directory_export()}
            items={[
              { label: m.directory_export_people(), format: "CSV", href: file("csv") },
              { label: m.directory_export_people(), format: "vCard", href: file("vcf") },
            ]}
          />
        )}
      </Page>
    </>
  )
}
