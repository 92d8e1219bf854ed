import { seriesOf } from "#modules/activity/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, InlineLinks, Page, Section, Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { lateActions } from "../queries/actions-of.server.ts"
import type { NetworkLine } from "../queries/list-networks.server.ts"
import { listNetworks } from "../queries/list-networks.server.ts"
import { openDesk } from "../staff/open-desk.server.ts"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/desk"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, today } = await openDesk(context, request)
  return await read(caller, async (tx) => {
    const lines = await listNetworks(tx, today, centre.id)
    const names = new Set(lines.map(({ name }) => name))
    const series = (await seriesOf(tx, centre.id)).filter(({ kind, name }) => kind === "network" && !names.has(name))
    const late = await lateActions(tx, today, centre.id)
    return { slug: centre.slug, name: centre.shortName, centreId: centre.id, centres, lines, series, late }
  })
}

export const handle = { hydrate: false }

export default function Desk({ loaderData }: Route.ComponentProps) {
  const { slug, name, centreId, centres, lines, series, late } = loaderData
  const title = m.networks_title()
  const path = href("/travail/reseaux")
  return (
    <>
      <title>{`${m.networks_desk_title()} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        lead={m.networks_desk_description()}
        actions={
          <ButtonLink href={`${href("/travail/reseaux/nouveau")}?centre=${slug}`}>{m.networks_new_title()}</ButtonLink>
        }
      >
        {centres.length < 2 ? null : (
          <InlineLinks
            label={m.networks_centre()}
            items={centres.map((one) => ({
              label: one.name,
              href: `${path}?centre=${one.slug}`,
              current: one.slug === slug,
            }))}
          />
        )}
        {lines.length === 0 ? (
          <EmptyState title={m.networks_none()}>
            <p>{m.networks_none_here()}</p>
          </EmptyState>
        ) : (
          <Table
            id="reseaux"
            caption={title}
            captionHidden
            rows={lines}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                label: m.networks_field_name(),
                rowHeader: true,
                cell: (line) => nameCell(line, centreId),
              },
              {
                key: "next",
                label: m.networks_next(),
                date: true,
                cell: ({ nextOn, closedOn }) =>
                  closedOn === null
                    ? nextOn === null
                      ? "–"
                      : day(nextOn)
                    : m.networks_closed_on({ date: day(closedOn) }),
              },
            ]}
          />
        )}
        {late.length === 0 ? null : (
          <Section id="en-retard" title={m.networks_actions_late()} note={String(late.length)}>
            <ul>
              {late.map(({ id, slug: at, network, text, owner, dueOn }) => (
                <li key={id}>
                  <a href={`${href("/travail/reseaux/:slug", { slug: at })}#action-${id}`}>
                    <Written>{text}</Written>
                  </a>{" "}
                  <span className="text-soft text-sm">
                    {[network, owner, m.networks_action_due({ date: day(dueOn) })]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {series.length === 0 ? null : (
          <Section id="registre" title={m.networks_series_title()} intro={<p>{m.networks_series_text()}</p>}>
            <ul>
              {series.map((one) => (
                <li key={one.id}>
                  <a href={`${href("/travail/reseaux/nouveau")}?centre=${slug}&nom=${encodeURIComponent(one.name)}`}>
                    {one.name}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Page>
    </>
  )
}

/** The desk of a network that this centre leads, the page of one that it shares. */
function nameCell({ slug, name, centreId: leading }: NetworkLine, centreId: string) {
  const to = leading === centreId ? href("/travail/reseaux/:slug", { slug }) : href("/reseaux/:slug", { slug })
  return <a href={to}>{name}</a>
}
