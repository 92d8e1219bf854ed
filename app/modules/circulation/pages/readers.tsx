import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, Notice, Page, SearchBox, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { findReaders } from "../queries/find-reader.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { structureKindName } from "../ui/words.ts"
import type { Route } from "./+types/readers"

const shownAtOnce = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  const parameters = new URL(request.url).searchParams
  const query = (parameters.get("q") ?? "").slice(0, 200)
  const readers = await read(caller, (tx) => findReaders(tx, desk.centreId, query, shownAtOnce + 1))
  return {
    centres,
    slug: desk.slug,
    query,
    more: readers.length > shownAtOnce,
    erased: parameters.get("fait") === "efface",
    readers: readers.slice(0, shownAtOnce),
  }
}

export const handle = { hydrate: false }

export default function Readers({ loaderData: { centres, slug, query, readers, more, erased } }: Route.ComponentProps) {
  const title = m.circulation_readers_title()
  const to = (path: string) => `${path}?centre=${slug}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.circulation_readers_lead()}
        actions={
          <ButtonLink href={to(href("/travail/lecteurs/nouveau"))}>{m.circulation_reader_new_title()}</ButtonLink>
        }
      >
        <CentreChoice path={href("/travail/lecteurs")} current={slug} centres={centres} />
        {erased ? <Notice tone="success" role="status" title={m.circulation_reader_erased_done()} /> : null}
        <SearchBox
          id="lecteurs-q"
          action={href("/travail/lecteurs")}
          label={m.circulation_readers_search()}
          button={m.circulation_search_button()}
          value={query}
          keep={[["centre", slug]]}
        />
        {readers.length === 0 ? (
          <EmptyState title={m.circulation_readers_none()}>
            <p>{m.circulation_readers_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="lecteurs"
            caption={
              more
                ? m.circulation_readers_first({ count: shownAtOnce })
                : m.circulation_readers_count({ count: readers.length })
            }
            rows={readers.map((reader) => ({ ...reader, slug }))}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                label: m.circulation_field_name(),
                rowHeader: true,
                cell: nameCell,
              },
              { key: "card", label: m.circulation_field_card(), cell: ({ cardNumber }) => cardNumber },
              {
                key: "structure",
                label: m.circulation_field_structure(),
                cell: ({ structure, structureKind }) =>
                  [structure, structureKindName(structureKind)].filter(Boolean).join(", "),
              },
            ]}
          />
        )}
      </Page>
    </>
  )
}

function nameCell({ id, name, slug }: { id: string; name: string; slug: string }) {
  return <a href={`${href("/travail/lecteurs/:id", { id })}?centre=${slug}`}>{name}</a>
}
