import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Card, CardList, EmptyState, Page, Section, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { NetworkLine } from "../queries/list-networks.server.ts"
import { listNetworks } from "../queries/list-networks.server.ts"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/networks"

export async function loader({ context }: Route.LoaderArgs) {
  const caller = callerOf(context)
  return await read(caller, async (tx) => {
    const lines = await listNetworks(tx, dateIn(new Date()))
    const names = await centreNames(tx)
    return { lines: lines.map((line) => ({ ...line, centre: names.get(line.centreId)?.shortName ?? "" })) }
  })
}

export const handle = { hydrate: false }

type Line = NetworkLine & { centre: string }

export default function Networks({ loaderData: { lines } }: Route.ComponentProps) {
  const running = lines.filter(({ closedOn }) => closedOn === null)
  const own = running.filter(({ isMember }) => isMember)
  const closed = lines.filter(({ closedOn }) => closedOn !== null)
  const title = m.networks_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.networks_lead()} width="wide">
        {lines.length === 0 ? (
          <EmptyState title={m.networks_none()}>
            <p>{m.networks_none_text()}</p>
          </EmptyState>
        ) : null}
        {own.length === 0 ? null : (
          <Section id="les-miens" title={m.networks_own()}>
            <Lines label={m.networks_own()} lines={own} />
          </Section>
        )}
        {running.length === own.length ? null : (
          <Section id="tous" title={own.length === 0 ? m.networks_running() : m.networks_others()}>
            <Lines label={m.networks_running()} lines={running.filter(({ isMember }) => !isMember)} />
          </Section>
        )}
        {closed.length === 0 ? null : (
          <Section id="clos" title={m.networks_closed()}>
            <Lines label={m.networks_closed()} lines={closed} />
          </Section>
        )}
      </Page>
    </>
  )
}

function Lines({ label, lines }: { label: string; lines: readonly Line[] }) {
  return (
    <CardList label={label}>
      {lines.map(({ id, slug, name, purpose, centre, nextOn }) => (
        <Card
          key={id}
          kind={centre}
          title={<Written>{name}</Written>}
          href={href("/reseaux/:slug", { slug })}
          foot={nextOn === null ? undefined : m.networks_next_on({ date: day(nextOn) })}
        >
          {purpose === "" ? undefined : <p lang={writtenLang()}>{firstSentence(purpose)}</p>}
        </Card>
      ))}
    </CardList>
  )
}

function firstSentence(text: string): string {
  return /^.{20,}?[.!?…](?=\s|$)/su.exec(text)?.[0] ?? text.slice(0, 300)
}
