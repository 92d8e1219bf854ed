import { redirect } from "react-router"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { writeSupport } from "../operations/write-support.server.ts"
import { supportNames } from "../queries/support-names.server.ts"
import { teamChoices } from "../queries/team-choices.server.ts"
import { openSupport } from "../staff/open-support.server.ts"
import { readSupportForm } from "../staff/read-support-form.server.ts"
import { SupportForm, supportLabels } from "../ui/support-form.tsx"
import type { Route } from "./+types/edit-support"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, support } = await openSupport(context, request, params.id)
  return await read(caller, async (tx) => {
    const names = await supportNames(tx, {
      territories: support.territoryId === null ? [] : [support.territoryId],
      structures: support.structureIds,
      themes: support.themeIds,
    })
    const place = support.territoryId
    return {
      id: support.id,
      title: support.title,
      slug: centre.slug,
      team: await teamChoices(tx, centre.id),
      territory: place === null ? nothingPicked : picked(place, names.territory(place)),
      structures: support.structureIds.map((id) => ({ id, label: names.structures([id])[0] ?? "" })),
      typed: {
        title: support.title,
        purpose: support.purpose,
        themes: names.themes(support.themeIds).join("\n"),
        fromOn: support.fromOn,
        untilOn: support.untilOn ?? "",
        state: support.state,
        published: support.published ? "yes" : "",
        nextStep: support.nextStep,
        nextOn: support.nextOn ?? "",
        nextOwnerId: support.nextOwnerId ?? "",
        version: String(support.version),
        officerIds: support.officerIds,
      },
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre, support } = await openSupport(context, request, params.id)
  const fields = await readForm(request)
  const { input, ...form } = await read(caller, (tx) => readSupportForm(tx, fields))
  if (Object.keys(form.errors).length > 0) return shownAgain(form)
  const outcome = await writeSupport(caller, { ...input, centreId: centre.id, supportId: support.id })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/accompagnement/:id", { id: support.id })}?centre=${centre.slug}&fait=1`)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ ...form, errors })
}

export const handle = { hydrate: false }

export default function EditSupport({ loaderData, actionData }: Route.ComponentProps) {
  const { id, slug, team } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.support_edit_title({ title: loaderData.title })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.support_breadcrumbs(),
          items: [
            { label: m.support_list_title(), href: `${href("/travail/accompagnement")}?centre=${slug}` },
            { label: loaderData.title, href: `${href("/travail/accompagnement/:id", { id })}?centre=${slug}` },
          ],
          current: title,
        }}
      >
        <ErrorSummary title={m.support_to_correct()} errors={errors} labels={supportLabels()} />
        <SupportForm
          typed={actionData?.typed ?? loaderData.typed}
          territory={actionData?.territory ?? loaderData.territory}
          structure={actionData?.structure ?? nothingPicked}
          structures={actionData?.structures ?? loaderData.structures}
          team={team}
          errors={errors}
        />
      </Page>
    </>
  )
}
