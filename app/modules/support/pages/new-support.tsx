import { redirect } from "react-router"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { writeSupport } from "../operations/write-support.server.ts"
import { teamChoices } from "../queries/team-choices.server.ts"
import { openSupportPage } from "../staff/open-support.server.ts"
import { readSupportForm } from "../staff/read-support-form.server.ts"
import { SupportForm, supportLabels } from "../ui/support-form.tsx"
import type { Route } from "./+types/new-support"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, today } = await openSupportPage(context, request)
  const { actor } = caller
  return {
    slug: centre.slug,
    name: centre.shortName,
    team: await read(caller, (tx) => teamChoices(tx, centre.id)),
    typed: {
      title: "",
      purpose: "",
      themes: "",
      fromOn: today,
      untilOn: "",
      state: "open",
      published: "",
      nextStep: "",
      nextOn: "",
      nextOwnerId: "",
      version: "0",
      officerIds: actor.kind === "account" ? [actor.accountId] : [],
    },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openSupportPage(context, request)
  const fields = await readForm(request)
  const { input, ...form } = await read(caller, (tx) => readSupportForm(tx, fields))
  if (Object.keys(form.errors).length > 0) return shownAgain(form)
  const outcome = await writeSupport(caller, { ...input, centreId: centre.id, formId: field(fields, "formId") })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/accompagnement/:id", { id: outcome.value.id })}?centre=${centre.slug}&fait=1`)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ ...form, errors })
}

export const handle = { hydrate: false }

export default function NewSupport({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, team } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.support_new_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        lead={m.support_new_lead()}
        breadcrumbs={{
          label: m.support_breadcrumbs(),
          items: [{ label: m.support_list_title(), href: `${href("/travail/accompagnement")}?centre=${slug}` }],
          current: title,
        }}
      >
        <ErrorSummary title={m.support_to_correct()} errors={errors} labels={supportLabels()} />
        <SupportForm
          typed={actionData?.typed ?? loaderData.typed}
          territory={actionData?.territory ?? nothingPicked}
          structure={actionData?.structure ?? nothingPicked}
          structures={actionData?.structures ?? []}
          team={team}
          errors={errors}
        />
      </Page>
    </>
  )
}
