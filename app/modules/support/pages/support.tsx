import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Section,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { settleNextStep } from "../operations/settle-next-step.server.ts"
import { actsByYear } from "../queries/acts-by-year.server.ts"
import { journalOf } from "../queries/journal-of.server.ts"
import { supportNames } from "../queries/support-names.server.ts"
import { teamChoices } from "../queries/team-choices.server.ts"
import { openSupport } from "../staff/open-support.server.ts"
import { typedFields } from "../staff/typed-fields.ts"
import { ActsTable } from "../ui/acts-table.tsx"
import { Journal } from "../ui/journal.tsx"
import { JournalYears, journalYear } from "../ui/journal-years.tsx"
import { NextStepFields } from "../ui/next-step-fields.tsx"
import { stateName } from "../ui/words.ts"
import type { Route } from "./+types/support"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, support, today, parameters } = await openSupport(context, request, params.id)
  return await read(caller, async (tx) => {
    const names = await supportNames(tx, {
      territories: support.territoryId === null ? [] : [support.territoryId],
      structures: support.structureIds,
      themes: support.themeIds,
      accounts: support.officerIds,
    })
    const journal = await journalOf(tx, centre.id, support.id)
    return {
      support,
      slug: centre.slug,
      today,
      territory: names.territory(support.territoryId),
      structures: names.structures(support.structureIds).join(", "),
      themes: names.themes(support.themeIds).join(" ; "),
      officers: names.accounts(support.officerIds).join(", "),
      team: await teamChoices(tx, centre.id),
      acts: await actsByYear(tx, support, centre.slug, today),
      journal,
      year: journalYear(journal, parameters.get("annee")),
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre, support } = await openSupport(context, request, params.id)
  const typed = typedFields(await readForm(request), ["nextStep", "nextOn", "nextOwnerId"])
  const outcome = await settleNextStep(caller, { ...typed, centreId: centre.id, supportId: support.id })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/accompagnement/:id", { id: support.id })}?centre=${centre.slug}&fait=1`)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return data({ typed, errors }, { status: 422 })
}

export const handle = { hydrate: false }

export default function SupportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { support, slug, territory, structures, themes, officers, team, acts, journal, year, saved } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const address = `${href("/travail/accompagnement/:id", { id: support.id })}?centre=${slug}`
  const shown = journal.filter(({ onDate }) => year === null || onDate.startsWith(year))
  return (
    <>
      <title>{`${support.title} – ${m.platform_site_name()}`}</title>
      <Page
        title={support.title}
        titleLang={writtenLang()}
        kicker={`${m.support_one()} · ${stateName(support.state)}`}
        breadcrumbs={{
          label: m.support_breadcrumbs(),
          items: [{ label: m.support_list_title(), href: `${href("/travail/accompagnement")}?centre=${slug}` }],
          current: support.title,
        }}
        actions={
          <>
            <ButtonLink href={`${href("/travail/accompagnement/:id/ecrire", { id: support.id })}?centre=${slug}`}>
              {m.support_entry_new()}
            </ButtonLink>
            <ButtonLink
              tone="secondary"
              href={`${href("/travail/accompagnement/:id/modifier", { id: support.id })}?centre=${slug}`}
            >
              {m.support_edit()}
            </ButtonLink>
          </>
        }
      >
        {saved && actionData === undefined ? <Notice tone="success" role="status" title={m.support_saved()} /> : null}
        <ErrorSummary title={m.support_to_correct()} errors={errors} />
        <DefinitionList
          items={[
            { term: m.support_field_territory(), value: territory },
            { term: m.support_field_structures(), value: structures },
            { term: m.support_field_themes(), value: themes },
            { term: m.support_field_officers(), value: officers },
            { term: m.support_period(), value: period(support) },
            {
              term: m.support_field_purpose(),
              value:
                support.purpose === "" ? (
                  ""
                ) : (
                  <span className="whitespace-pre-line" lang={writtenLang()}>
                    {support.purpose}
                  </span>
                ),
            },
          ].filter(({ value }) => value !== "")}
        />
        <div className="print:hidden">
          <Section id="suite" title={m.support_next_title()}>
            <Form wide>
              <NextStepFields typed={actionData?.typed ?? nextOf(support)} team={team} errors={errors} />
              <Button tone="secondary">{m.support_next_save()}</Button>
            </Form>
          </Section>
        </div>
        {acts.length === 0 ? null : <ActsTable years={acts} slug={slug} seriesId={support.seriesId} />}
        <Section id="journal" title={m.support_journal()}>
          <JournalYears entries={journal} year={year} address={address} />
          {shown.length === 0 ? (
            <EmptyState title={m.support_journal_empty()}>
              <p>{m.support_journal_empty_text()}</p>
            </EmptyState>
          ) : (
            <Journal entries={shown} slug={slug} />
          )}
        </Section>
      </Page>
    </>
  )
}

type Shown = Route.ComponentProps["loaderData"]["support"]

function nextOf({ nextStep, nextOn, nextOwnerId }: Shown) {
  return { nextStep, nextOn: nextOn ?? "", nextOwnerId: nextOwnerId ?? "" }
}

function period({ fromOn, untilOn }: Shown): string {
  const from = formatDate(fromOn, getLocale())
  return untilOn === null
    ? m.support_since({ from })
    : m.support_from_to({ from, to: formatDate(untilOn, getLocale()) })
}
