import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, ErrorSummary, Page, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, shownAgain } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { createScheme } from "../operations/create-scheme.server.ts"
import { permissions } from "../permissions.ts"
import { listSchemes } from "../queries/schemes.server.ts"
import { readTyped } from "../read-typed.server.ts"
import { SchemeForm } from "../ui/scheme-form.tsx"
import type { Route } from "./+types/work"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.edit-concepts"].allows(caller.actor)) return forbidden()
  return { schemes: await read(caller, (tx) => listSchemes(tx, caller.locale)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["vocabulary.edit-concepts"].allows(caller.actor)) return forbidden()
  const typed = await readTyped(request)
  const outcome = await createScheme(caller, { ...typed, base: new URL(request.url).origin })
  if (outcome.kind === "done") throw redirect(href("/vocabulaire/:slug", { slug: outcome.value.slug }))
  return shownAgain({ typed, errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] } })
}

export default function Work({ loaderData: { schemes }, actionData }: Route.ComponentProps) {
  const title = m.vocabulary_work_title()
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.vocabulary_work_lead()}
        actions={<ButtonLink href={href("/travail/vocabulaire/imports")}>{m.vocabulary_work_import()}</ButtonLink>}
      >
        <ErrorSummary title={m.vocabulary_to_correct()} errors={errors} />
        {schemes.length === 0 ? (
          <EmptyState title={m.vocabulary_empty_title()}>
            <p>{m.vocabulary_empty_text()}</p>
          </EmptyState>
        ) : (
          <SchemeTable schemes={schemes} />
        )}
        <Section
          id="nouveau"
          title={m.vocabulary_work_new_scheme()}
          intro={<p>{m.vocabulary_work_new_scheme_text()}</p>}
        >
          <SchemeForm typed={actionData?.typed ?? {}} errors={errors} />
        </Section>
      </Page>
    </>
  )
}

type Scheme = Route.ComponentProps["loaderData"]["schemes"][number]

function SchemeTable({ schemes }: { schemes: readonly Scheme[] }) {
  return (
    <Table
      id="schemes"
      caption={m.vocabulary_schemes_title()}
      captionHidden
      rows={schemes}
      rowKey={(scheme) => scheme.id}
      columns={[
        {
          key: "name",
          label: m.vocabulary_work_column_name(),
          rowHeader: true,
          cell: schemeLink,
        },
        {
          key: "concepts",
          label: m.vocabulary_work_column_concepts(),
          numeric: true,
          cell: (scheme) => formatNumber(scheme.concepts, getLocale()),
        },
        {
          key: "actions",
          label: m.vocabulary_work_column_actions(),
          cell: addLink,
        },
      ]}
    />
  )
}

function schemeLink({ slug, name }: Scheme) {
  return <a href={href("/vocabulaire/:slug", { slug })}>{name}</a>
}

function addLink({ slug }: Scheme) {
  return <a href={href("/travail/vocabulaire/:slug/nouveau", { slug })}>{m.vocabulary_work_add_concept()}</a>
}
