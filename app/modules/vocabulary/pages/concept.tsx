import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ActionsBar, ButtonLink, LinkColumns, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { findConcept } from "../queries/find-concept.server.ts"
import { conceptAddress } from "../ui/addresses.ts"
import { ConceptFacts } from "../ui/concept-facts.tsx"
import { ConceptNotes } from "../ui/concept-notes.tsx"
import { OtherNames } from "../ui/other-names.tsx"
import type { Route } from "./+types/concept"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const view = (await read(caller, (tx) => findConcept(tx, params.id, caller.locale))) ?? notFound()
  if (view.mergedInto !== null) throw redirect(conceptAddress(view.mergedInto), 301)
  const { uri, labels, notes, notations, matches, deprecated } = view.concept
  return {
    ...view,
    concept: { uri, labels, notes, notations, matches, deprecated },
    id: view.concept.id,
    merged: new URL(request.url).searchParams.get("fait") === "fusion",
    mayEdit: permissions["vocabulary.edit-concepts"].allows(caller.actor),
  }
}

export default function Concept({ loaderData: { concept, ...view } }: Route.ComponentProps) {
  const [scheme] = view.schemes
  const above = view.path.map((line) => ({ label: line.name, href: conceptAddress(line.id) }))
  const start = [
    { label: m.vocabulary_page_title(), href: href("/vocabulaire") },
    ...(scheme === undefined ? [] : [{ label: scheme.name, href: href("/vocabulaire/:slug", { slug: scheme.slug }) }]),
  ]
  return (
    <>
      <title>{`${view.name} – ${m.platform_site_name()}`}</title>
      <Page
        title={view.name}
        kicker={m.vocabulary_concept_kicker()}
        breadcrumbs={{ label: m.vocabulary_breadcrumbs(), items: [...start, ...above], current: view.name }}
        actions={view.mayEdit ? <StaffActions id={view.id} /> : undefined}
        asideLabel={m.vocabulary_concept_facts()}
        aside={<ConceptFacts concept={concept} schemes={view.schemes} collections={view.collections} />}
      >
        {view.merged ? <Notice tone="success" role="status" title={m.vocabulary_merge_done()} /> : null}
        {concept.deprecated ? <Notice tone="warning" title={m.vocabulary_concept_deprecated()} /> : null}
        <OtherNames labels={concept.labels} />
        <ConceptNotes notes={concept.notes} />
        <ActionsBar>
          <ButtonLink tone="secondary" href={href("/catalogue/themes/:id", { id: view.id })}>
            {m.vocabulary_concept_documents()}
          </ButtonLink>
        </ActionsBar>
        <Links id="broader" title={m.vocabulary_concept_broader()} lines={view.broader} />
        <Links id="narrower" title={m.vocabulary_concept_narrower()} lines={view.narrower} />
        <Links id="related" title={m.vocabulary_concept_related()} lines={view.related} />
      </Page>
    </>
  )
}

function StaffActions({ id }: { id: string }) {
  return (
    <>
      <ButtonLink tone="secondary" href={href("/travail/vocabulaire/concept/:id", { id })}>
        {m.vocabulary_concept_edit()}
      </ButtonLink>
      <ButtonLink tone="quiet" href={href("/travail/vocabulaire/concept/:id/fusion", { id })}>
        {m.vocabulary_concept_merge()}
      </ButtonLink>
    </>
  )
}

function Links({ id, title, lines }: { id: string; title: string; lines: readonly { id: string; name: string }[] }) {
  if (lines.length === 0) return null
  return (
    <Section id={id} title={title}>
      <LinkColumns label={title} items={lines.map((line) => ({ label: line.name, href: conceptAddress(line.id) }))} />
    </Section>
  )
}
