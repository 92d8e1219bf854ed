import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DownloadLinks,
  EmptyState,
  FieldRow,
  Notice,
  Page,
  SelectField,
  Table,
  TextField,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { formatSiret } from "../domain/siret.ts"
import { isStructureKind } from "../domain/structure-kind.ts"
import { searchStructures } from "../queries/search-structures.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { linkCell } from "../ui/link-cell.tsx"
import { ListPages, perPage } from "../ui/list-frame.tsx"
import { StaffTabs } from "../ui/staff-tabs.tsx"
import { structureKindChoices, structureKindName } from "../ui/words.ts"
import type { Route } from "./+types/structures"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openStaffPage(context, request)
  const parameters = new URL(request.url).searchParams
  const text = (parameters.get("q") ?? "").slice(0, 200)
  const kind = parameters.get("genre") ?? ""
  const members = parameters.get("adherents") ?? ""
  const memberOf = membersAsked(members, centre.id)
  const page = pageAsked(parameters)
  const result = await read(caller, (tx) =>
    searchStructures(tx, {
      text,
      kind: isStructureKind(kind) ? kind : undefined,
      memberOf,
      limit: perPage,
      skip: (page - 1) * perPage,
    }),
  )
  const filters = new URLSearchParams({
    centre: centre.slug,
    q: text,
    genre: kind,
    adherents: memberOf === undefined ? "" : members,
  })
  return { ...result, text, kind, members: memberOf, page, slug: centre.slug, centres, filters: filters.toString() }
}

export const handle = { hydrate: false }

export default function Structures({ loaderData }: Route.ComponentProps) {
  const { found, total, alike, text, kind, members, page, slug, centres, filters } = loaderData
  const title = m.directory_staff_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.directory_structures_lead()}
        actions={
          <ButtonLink href={`${href("/travail/annuaire/structures/nouvelle")}?centre=${slug}`}>
            {m.directory_structure_new()}
          </ButtonLink>
        }
      >
        <StaffTabs current="structures" slug={slug} centres={centres} />
        <form className="form form-wide" method="get" action={href("/travail/annuaire")}>
          <input type="hidden" name="centre" value={slug} />
          <FieldRow>
            <TextField name="q" label={m.directory_search_structures()} value={text} autoComplete="off" />
            <SelectField
              name="genre"
              label={m.directory_field_kind()}
              choices={structureKindChoices()}
              value={kind}
              empty={m.directory_all_kinds()}
            />
            <SelectField
              name="adherents"
              label={m.directory_members()}
              choices={[
                { value: "oui", label: m.directory_members_only() },
                ...(members?.year === undefined
                  ? []
                  : [{ value: String(members.year), label: m.directory_members_of_year({ year: members.year }) }]),
              ]}
              value={members === undefined ? "" : String(members.year ?? "oui")}
              empty={m.directory_members_all()}
            />
          </FieldRow>
          <Button tone="secondary">{m.directory_search()}</Button>
        </form>
        {alike ? <Notice tone="info" title={m.directory_alike({ typed: text })} /> : null}
        {found.length === 0 ? (
          <EmptyState title={m.directory_structures_none()}>
            <p>{m.directory_structures_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="structures"
            caption={m.directory_structures_count({ count: total })}
            rows={found}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                label: m.directory_field_name(),
                rowHeader: true,
                cell: linkCell(
                  ({ id }) => `${href("/travail/annuaire/structures/:id", { id })}?centre=${slug}`,
                  ({ name }) => name,
                  ({ shortName }) => (shortName === "" ? "" : ` (${shortName})`),
                ),
              },
              { key: "kind", label: m.directory_field_kind(), cell: (row) => structureKindName(row.kind) },
              { key: "city", label: m.directory_field_city(), cell: (row) => row.city },
              {
                key: "siret",
                label: m.directory_field_siret(),
                cell: (row) => (row.siret === null ? "" : formatSiret(row.siret)),
              },
            ]}
          />
        )}
        <ListPages current={page} total={total} address={`${href("/travail/annuaire")}?${filters}`} />
        {total === 0 ? null : (
          <DownloadLinks
            label={m.directory_export()}
            items={[
              {
                label: m.directory_export_structures(),
                format: "CSV",
                href: `${href("/travail/annuaire/export")}?quoi=structures&format=csv&${filters}`,
              },
            ]}
          />
        )}
      </Page>
    </>
  )
}

/** "oui": members of any year; "2017": of that one, as a report leads here. */
function membersAsked(asked: string, centreId: string): { centreId: string; year?: number } | undefined {
  if (asked === "oui") return { centreId }
  return /^\d{4}$/.test(asked) ? { centreId, year: Number(asked) } : undefined
}
