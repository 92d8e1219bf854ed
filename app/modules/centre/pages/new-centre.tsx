import { redirect } from "react-router"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { createCentre } from "../operations/create-centre.server.ts"
import { permissions } from "../permissions.ts"
import { CentreForm, centreLabels } from "../ui/centre-form.tsx"
import type { TypedFace } from "../ui/typed-face.ts"
import { faceInput } from "../ui/typed-face.ts"
import type { Route } from "./+types/new-centre"

export function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  return permissions["centre.create-centre"].allows(caller.actor) ? null : forbidden()
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const fields = await readForm(request)
  const typed: TypedFace = Object.fromEntries(Object.keys(fields).map((name) => [name, field(fields, name)]))
  const outcome = await createCentre(caller, faceInput(typed))
  if (outcome.kind === "refused") return forbidden()
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors })
  throw redirect(href("/centres/:slug", { slug: outcome.value.slug }))
}

export default function NewCentre({ actionData }: Route.ComponentProps) {
  const title = m.centre_new_title()
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.centre_new_lead()} width="text">
        <ErrorSummary title={m.centre_to_correct()} errors={errors} labels={centreLabels()} />
        <CentreForm typed={actionData?.typed ?? {}} errors={errors} version={undefined} />
      </Page>
    </>
  )
}
