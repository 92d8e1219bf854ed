import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { createConcept } from "../operations/create-concept.server.ts"
import { permissions } from "../permissions.ts"
import { findSchemeBySlug } from "../queries/schemes.server.ts"
import { readTyped } from "../read-typed.server.ts"
import { ConceptForm } from "../ui/concept-form.tsx"
import { fieldNames } from "../ui/typed-concept.ts"
import type { Route } from "./+types/new-concept"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  return { scheme: await openScheme(signInFirst(callerOf(context), request), params.slug) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const scheme = await openScheme(caller, params.slug)
  const typed = await readTyped(request)
  const outcome = await createConcept(caller, { ...typed, schemeId: scheme.id })
  if (outcome.kind === "done") throw redirect(href("/vocabulaire/concept/:id", { id: outcome.value.conceptId }))
  return shownAgain({ typed, errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] } })
}

async function openScheme(caller: Caller, slug: string) {
  if (!permissions["vocabulary.edit-concepts"].allows(caller.actor)) return forbidden()
  const scheme = await read(caller, (tx) => findSchemeBySlug(tx, slug, caller.locale))
  return scheme === undefined ? notFound() : { id: scheme.id, name: scheme.name }
}

export default function NewConcept({ loaderData: { scheme }, actionData }: Route.ComponentProps) {
  const title = m.vocabulary_new_title({ scheme: scheme.name })
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.vocabulary_breadcrumbs(),
          items: [{ label: m.vocabulary_work_title(), href: href("/travail/vocabulaire") }],
          current: scheme.name,
        }}
      >
        <ErrorSummary title={m.vocabulary_to_correct()} errors={errors} labels={{ nameFr: fieldNames.nameFr() }} />
        <ConceptForm typed={actionData?.typed ?? {}} errors={errors} version={undefined} otherNames="" />
      </Page>
    </>
  )
}
