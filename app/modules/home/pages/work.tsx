import { signInFirst } from "#modules/account/index.server.ts"
import { yearAtAGlance } from "#modules/report/index.server.ts"
import { YearGlance } from "#modules/report/index.ts"
import { read } from "#platform/db/index.server.ts"
import { Card, CardList, EmptyState, Heading, Page, Section } from "#platform/design/index.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { listWaiting } from "#platform/waiting/index.server.ts"
import type { Route } from "./+types/work"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  signInFirst(caller, request)
  return await read(caller, async (tx) => ({
    waiting: await listWaiting(tx, caller),
    glance: await yearAtAGlance(tx, caller, new Date()),
    name: caller.actor.kind === "account" ? caller.actor.name : "",
  }))
}

export default function Work({ loaderData: { waiting, glance, name }, matches }: Route.ComponentProps) {
  const groups = matches[0].loaderData?.site.work ?? []
  return (
    <>
      <title>{`${m.home_work_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.home_work_hello({ name })} lead={m.home_work_lead()}>
        <Section id="en-attente" title={m.home_work_waiting()}>
          {waiting.length === 0 ? (
            <p>{m.home_work_nothing_waits()}</p>
          ) : (
            <ul>
              {waiting.map(({ path, label }) => (
                <li key={path + label}>
                  <a href={localPath(path)}>{label}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {glance === undefined ? null : <YearGlance {...glance} />}
        <Section id="outils" title={m.home_work_tools()}>
          {groups.length === 0 ? (
            <EmptyState title={m.home_work_no_tool()}>
              <p>{m.home_work_no_tool_text()}</p>
            </EmptyState>
          ) : (
            groups.map((group) => (
              <div key={group.label} className="tool-group">
                <Heading level={3}>{group.label}</Heading>
                <CardList label={group.label}>
                  {group.items.map(({ href, label, description }) => (
                    <Card key={href} level={4} title={label} href={href}>
                      {description === undefined ? null : <p>{description}</p>}
                    </Card>
                  ))}
                </CardList>
              </div>
            ))
          )}
        </Section>
      </Page>
    </>
  )
}
