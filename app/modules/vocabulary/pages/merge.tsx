import { redirect } from "react-router"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, ErrorSummary, Form, Notice, Page, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { mergeConcepts } from "../operations/merge-concepts.server.ts"
import { resolveLinks } from "../operations/resolve-links.server.ts"
import { permissions } from "../permissions.ts"
import { findConcept } from "../queries/find-concept.server.ts"
import { mergePreview } from "../queries/merge-preview.server.ts"
import { readTyped } from "../read-typed.server.ts"
import { conceptAddress } from "../ui/addresses.ts"
import { MergePreview } from "../ui/merge-preview.tsx"
import type { Route } from "./+types/merge"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.merge-concepts"].allows(caller.actor)) return forbidden()
  const target = (new URL(request.url).searchParams.get("avec") ?? "")
    .slice(0, 600)
    .toWellFormed()
    .replaceAll("\0", "")
    .trim()
  return await read(caller, async (tx) => {
    const view = (await findConcept(tx, params.id, caller.locale)) ?? notFound()
    if (view.mergedInto !== null) throw redirect(conceptAddress(view.mergedInto))
    const gone = { id: view.concept.id, name: view.name, version: view.concept.version }
    if (target === "") return { gone, target, preview: undefined, errors: none }
    const found = await findTarget(tx, target, gone.id)
    if ("errors" in found) return { gone, target, preview: undefined, errors: found.errors }
    return { gone, target, preview: shown(await mergePreview(tx, gone.id, found.id, caller.locale)), errors: none }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.merge-concepts"].allows(caller.actor)) return forbidden()
  const outcome = await mergeConcepts(caller, { ...(await readTyped(request)), goneId: params.id })
  if (outcome.kind === "done") throw redirect(`${conceptAddress(outcome.value.conceptId)}?fait=fusion`)
  if (outcome.kind === "invalid") return shownAgain({ problem: m.vocabulary_refused_unknown_concept() })
  return shownAgain({ problem: refusalSentence(outcome) })
}

const none: Record<string, string[]> = {}

async function findTarget(
  tx: Tx,
  typed: string,
  goneId: string,
): Promise<{ id: string } | { errors: Record<string, string[]> }> {
  const resolved = await resolveLinks(tx, [typed], [])
  if (resolved.kind === "unclear") return { errors: { avec: resolved.sentences } }
  const [target] = resolved.targets
  if (target === undefined || target.id === goneId)
    return { errors: { avec: [m.vocabulary_refused_merge_with_itself()] } }
  return { id: target.id }
}

function shown(preview: Awaited<ReturnType<typeof mergePreview>>) {
  if (preview === undefined) return undefined
  const { gone, stays, labelsGained: labels, references, loop } = preview
  const names = (part: "narrower" | "related" | "broader") => {
    const there = new Set([stays.concept.id, gone.concept.id, ...stays[part].map((line) => line.id)])
    return gone[part].filter((line) => !there.has(line.id)).map((line) => line.name)
  }
  const stayingSide = { id: stays.concept.id, name: stays.name, version: stays.concept.version }
  return {
    stays: stayingSide,
    labels,
    references,
    loop,
    narrower: names("narrower"),
    related: names("related"),
    broader: names("broader"),
  }
}

export default function Merge({ loaderData: { gone, target, preview, errors }, actionData }: Route.ComponentProps) {
  const title = m.vocabulary_merge_title({ name: gone.name })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.vocabulary_merge_lead()}
        width="text"
        breadcrumbs={{
          label: m.vocabulary_breadcrumbs(),
          items: [
            { label: m.vocabulary_work_title(), href: href("/travail/vocabulaire") },
            { label: gone.name, href: conceptAddress(gone.id) },
          ],
          current: m.vocabulary_concept_merge(),
        }}
      >
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        <ErrorSummary title={m.vocabulary_to_correct()} errors={errors} />
        <Form method="get">
          <TextField
            name="avec"
            label={m.vocabulary_merge_into()}
            hint={m.vocabulary_merge_into_hint()}
            value={target}
            error={errors["avec"]}
            maxLength={600}
            spellCheck={false}
          />
          <Button tone={preview === undefined ? "primary" : "secondary"}>{m.vocabulary_merge_preview_button()}</Button>
        </Form>
        {preview === undefined ? null : <MergePreview gone={gone} {...preview} />}
      </Page>
    </>
  )
}
