import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { changedParts } from "../domain/centre.ts"
import { centreFace } from "../operations/centre-face.ts"
import { editCentre } from "../operations/edit-centre.server.ts"
import { permissions } from "../permissions.ts"
import { findCentreBySlug } from "../queries/find-centre.server.ts"
import { CentreForm, centreLabels } from "../ui/centre-form.tsx"
import { MeanwhileNotice } from "../ui/meanwhile-notice.tsx"
import type { TypedFace } from "../ui/typed-face.ts"
import { faceInput, typedFace } from "../ui/typed-face.ts"
import { partInWords, partName } from "../ui/words.ts"
import type { Route } from "./+types/edit-centre"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const centre = await editableCentre(signInFirst(callerOf(context), request), params.slug)
  const { id: _id, slug, version, ...face } = centre
  return {
    slug,
    name: centre.name,
    version,
    typed: typedFace(face),
    saved: new URL(request.url).searchParams.get("fait") === "1",
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const centre = await editableCentre(caller, params.slug)
  const fields = await readForm(request)
  const typed: TypedFace = Object.fromEntries(Object.keys(fields).map((name) => [name, field(fields, name)]))
  const version = field(fields, "version")
  const outcome = await editCentre(caller, { ...faceInput(typed), centreId: centre.id, version })
  switch (outcome.kind) {
    case "done":
      throw redirect(`${href("/travail/centre/:slug", { slug: centre.slug })}?fait=1`)
    case "invalid":
      return data(
        { typed, version: Number(version) || 0, errors: outcome.errors, problem: undefined, meanwhile: undefined },
        { status: 422 },
      )
    case "refused": {
      const current = await editableCentre(caller, params.slug)
      const mine = centreFace.safeParse(faceInput(typed))
      const parts = mine.success ? changedParts(current, mine.data) : []
      const meanwhile = parts.map((part) => ({ part: partName(part), saved: partInWords(current, part) }))
      const problem = refusalSentence(outcome)
      // With the version that is there now, saving again is a choice made knowingly.
      return data({ typed, version: current.version, errors: undefined, problem, meanwhile }, { status: 409 })
    }
  }
}

async function editableCentre(caller: Caller, slug: string) {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, slug))
  if (centre === undefined) return notFound()
  return permissions["centre.edit-centre"].allows(caller.actor, centre.id) ? centre : forbidden()
}

export default function EditCentre({ loaderData, actionData }: Route.ComponentProps) {
  const title = m.centre_edit_title({ centre: loaderData.name })
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.centre_edit_lead()}
        width="text"
        actions={
          <ButtonLink tone="quiet" href={href("/centres/:slug", { slug: loaderData.slug })}>
            {m.centre_see_page()}
          </ButtonLink>
        }
      >
        {loaderData.saved && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.centre_saved()} />
        ) : null}
        {actionData?.problem === undefined ? null : (
          <MeanwhileNotice problem={actionData.problem} parts={actionData.meanwhile} />
        )}
        <ErrorSummary title={m.centre_to_correct()} errors={errors} labels={centreLabels()} />
        <CentreForm
          typed={actionData?.typed ?? loaderData.typed}
          errors={errors}
          version={actionData?.version ?? loaderData.version}
        />
      </Page>
    </>
  )
}
