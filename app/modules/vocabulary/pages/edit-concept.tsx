import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { draftOf } from "../domain/concept-draft.ts"
import { editConcept } from "../operations/edit-concept.server.ts"
import { permissions } from "../permissions.ts"
import { findConcept } from "../queries/find-concept.server.ts"
import { linksOf } from "../queries/links-of.server.ts"
import { readTyped } from "../read-typed.server.ts"
import { conceptAddress } from "../ui/addresses.ts"
import { ConceptForm } from "../ui/concept-form.tsx"
import { MeanwhileNotice } from "../ui/meanwhile-notice.tsx"
import { differences, fieldNames, typedConcept } from "../ui/typed-concept.ts"
import type { Route } from "./+types/edit-concept"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const kept = await editable(caller, params.id)
  return { ...kept, saved: new URL(request.url).searchParams.get("fait") === "1" }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.edit-concepts"].allows(caller.actor)) return forbidden()
  const typed = await readTyped(request)
  const outcome = await editConcept(caller, { ...typed, conceptId: params.id })
  if (outcome.kind === "done") throw redirect(`${href("/travail/vocabulaire/concept/:id", { id: params.id })}?fait=1`)
  const read = { typed, version: Number(typed["version"]) || 0 }
  if (outcome.kind === "invalid") {
    return data({ ...read, errors: outcome.errors, problem: undefined, parts: undefined }, { status: 422 })
  }
  const kept = await editable(caller, params.id)
  const parts = differences(kept.typed, typed)
  // With the version that is there now, saving again is a choice made knowingly.
  return data(
    { typed, version: kept.version, errors: undefined, problem: refusalSentence(outcome), parts },
    { status: 409 },
  )
}

async function editable(caller: Caller, id: string) {
  if (!permissions["vocabulary.edit-concepts"].allows(caller.actor)) return forbidden()
  return await read(caller, async (tx) => {
    const view = (await findConcept(tx, id, caller.locale)) ?? notFound()
    if (view.mergedInto !== null) throw redirect(conceptAddress(view.mergedInto))
    const others = view.concept.labels.filter(
      (label) => label.kind === "pref" && label.lang !== "fr" && label.lang !== "en",
    )
    return {
      id,
      name: view.name,
      version: view.concept.version,
      typed: typedConcept(draftOf(view.concept), await linksOf(tx, id)),
      otherNames: others.map((label) => `${label.value} (${label.lang})`).join(", "),
    }
  })
}

export default function EditConcept({ loaderData, actionData }: Route.ComponentProps) {
  const title = m.vocabulary_edit_title({ name: loaderData.name })
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.vocabulary_breadcrumbs(),
          items: [{ label: m.vocabulary_work_title(), href: href("/travail/vocabulaire") }],
          current: loaderData.name,
        }}
        actions={
          <ButtonLink tone="quiet" href={conceptAddress(loaderData.id)}>
            {m.vocabulary_edit_see()}
          </ButtonLink>
        }
      >
        {loaderData.saved && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.vocabulary_saved()} />
        ) : null}
        {actionData?.problem === undefined ? null : (
          <MeanwhileNotice problem={actionData.problem} parts={actionData.parts} />
        )}
        <ErrorSummary title={m.vocabulary_to_correct()} errors={errors} labels={{ nameFr: fieldNames.nameFr() }} />
        <ConceptForm
          typed={actionData?.typed ?? loaderData.typed}
          errors={errors}
          version={actionData?.version ?? loaderData.version}
          otherNames={loaderData.otherNames}
        />
      </Page>
    </>
  )
}
