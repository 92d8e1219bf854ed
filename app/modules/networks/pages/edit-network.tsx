import { redirect } from "react-router"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { editNetwork } from "../operations/edit-network.server.ts"
import { partnerChoices, readNetworkForm } from "../staff/network-form.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { NetworkForm } from "../ui/network-form.tsx"
import type { Route } from "./+types/edit-network"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network } = await openStaffNetwork(context, request, params.slug)
  return await read(caller, async (tx) => {
    const place = await territoriesById(tx, network.territoryId === null ? [] : [network.territoryId])
    const themes = await conceptNames(tx, network.conceptIds, getLocale())
    const territory = place.get(network.territoryId ?? "")
    return {
      slug: network.slug,
      name: network.name,
      typed: {
        name: network.name,
        purpose: network.purpose,
        audience: network.audience,
        charter: network.charter,
        contactEmail: network.contactEmail ?? "",
        themes: [...themes.values()].map((theme) => theme.name).join("\n"),
        partners: network.partnerCentreIds,
        closedOn: network.closedOn ?? "",
        version: String(network.version),
      },
      territory: territory === undefined ? nothingPicked : picked(territory.id, territory.name),
      partners: await partnerChoices(tx, network.centreId),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openStaffNetwork(context, request, params.slug)
  const fields = await readForm(request)
  const { typed, territory, errors, input } = await read(caller, (tx) => readNetworkForm(tx, fields))
  if (Object.keys(errors).length > 0) return shownAgain({ typed, territory, errors })
  const outcome = await editNetwork(caller, { ...input, centreId: network.centreId, networkId: network.id })
  if (outcome.kind === "done") throw redirect(`${href("/travail/reseaux/:slug", { slug: network.slug })}?fait=1`)
  const problems = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, territory, errors: problems })
}

export const handle = { hydrate: false }

export default function EditNetwork({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, typed, territory, partners } = loaderData
  const title = m.networks_edit_title({ name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        width="text"
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/travail/reseaux") },
            { label: name, href: href("/travail/reseaux/:slug", { slug }) },
          ],
          current: m.networks_edit(),
        }}
      >
        <ErrorSummary title={m.networks_to_correct()} errors={errors} labels={{ name: m.networks_field_name() }} />
        <NetworkForm
          typed={actionData?.typed ?? typed}
          territory={actionData?.territory ?? territory}
          partners={partners}
          errors={errors}
          existing
        />
      </Page>
    </>
  )
}
