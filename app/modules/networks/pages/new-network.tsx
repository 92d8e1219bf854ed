import { redirect } from "react-router"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { openNetwork } from "../operations/open-network.server.ts"
import { partnerChoices, readNetworkForm } from "../staff/network-form.server.ts"
import { openDesk } from "../staff/open-desk.server.ts"
import { newNetwork } from "../staff/typed-network.ts"
import { NetworkForm } from "../ui/network-form.tsx"
import type { Route } from "./+types/new-network"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre } = await openDesk(context, request)
  const name = (new URL(request.url).searchParams.get("nom") ?? "").slice(0, 200)
  const partners = await read(caller, (tx) => partnerChoices(tx, centre.id))
  return { slug: centre.slug, centre: centre.shortName, name, partners }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openDesk(context, request)
  const fields = await readForm(request)
  const { typed, territory, errors, input } = await read(caller, (tx) => readNetworkForm(tx, fields))
  if (Object.keys(errors).length > 0) return shownAgain({ typed, territory, errors })
  const outcome = await openNetwork(caller, { ...input, centreId: centre.id })
  if (outcome.kind === "done") throw redirect(href("/travail/reseaux/:slug", { slug: outcome.value.slug }))
  const problems = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, territory, errors: problems })
}

export const handle = { hydrate: false }

export default function NewNetwork({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, centre, name, partners } = loaderData
  const title = m.networks_new_title()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={centre}
        width="text"
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [{ label: m.networks_title(), href: `${href("/travail/reseaux")}?centre=${slug}` }],
          current: title,
        }}
      >
        <ErrorSummary title={m.networks_to_correct()} errors={errors} labels={{ name: m.networks_field_name() }} />
        <NetworkForm
          typed={actionData?.typed ?? { ...newNetwork, name }}
          territory={actionData?.territory ?? nothingPicked}
          partners={partners}
          errors={errors}
        />
      </Page>
    </>
  )
}
