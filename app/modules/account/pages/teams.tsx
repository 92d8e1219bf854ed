import { listCentres } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Card, CardList, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import type { Route } from "./+types/teams"

/** The teams that the caller administers. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const centres = await read(caller, (tx) => listCentres(tx))
  const own = centres.filter(({ id }) => permissions["account.read-staff"].allows(caller.actor, id))
  if (own.length === 0) return forbidden()
  return { centres: own.map(({ slug, name }) => ({ slug, name })) }
}

export default function Teams({ loaderData }: Route.ComponentProps) {
  const title = m.account_teams_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.account_teams_lead()}>
        <CardList label={title}>
          {loaderData.centres.map(({ slug, name }) => (
            <Card key={slug} title={name} level={2} href={href("/travail/equipe/:slug", { slug })} />
          ))}
        </CardList>
      </Page>
    </>
  )
}
