import { read } from "#platform/db/index.server.ts"
import { ButtonLink, Card, CardList, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { permissions } from "../permissions.ts"
import { listCentres } from "../queries/list-centres.server.ts"
import type { Route } from "./+types/own-centres"

/** The centres whose page the caller may change. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const mayCreate = permissions["centre.create-centre"].allows(caller.actor)
  const centres = await read(caller, (tx) => listCentres(tx))
  const own = centres.filter(({ id }) => permissions["centre.edit-centre"].allows(caller.actor, id))
  if (!mayCreate && own.length === 0) return forbidden()
  return { mayCreate, centres: own.map(({ slug, name }) => ({ slug, name })) }
}

export default function OwnCentres({ loaderData: { centres, mayCreate } }: Route.ComponentProps) {
  const title = m.centre_own_title()
  const create = mayCreate ? (
    <ButtonLink href={href("/travail/centres/nouveau")}>{m.centre_new_title()}</ButtonLink>
  ) : undefined
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.centre_own_lead()} actions={create}>
        <CardList label={title}>
          {centres.map(({ slug, name }) => (
            <Card key={slug} level={2} title={name} href={href("/travail/centre/:slug", { slug })} />
          ))}
        </CardList>
      </Page>
    </>
  )
}
