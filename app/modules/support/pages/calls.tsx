import { redirect } from "react-router"
import { ledgerYears } from "#modules/activity/index.server.ts"
import { CentreYear, figureHref, readQuestion } from "#modules/activity/index.ts"
import { centreNames, yearOfPage } from "#modules/centre/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, ErrorSummary, Notice, Page, Pagination, Section, Stat, StatList } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { emptyCall } from "../domain/typed-call.ts"
import { permissions } from "../permissions.ts"
import { countedInYear } from "../queries/counted-in-year.server.ts"
import { listCalls, waitingCalls } from "../queries/list-calls.server.ts"
import { actOnCalls } from "../staff/act-on-calls.server.ts"
import { openSupportPage } from "../staff/open-support.server.ts"
import { CallForm } from "../ui/call-form.tsx"
import { CallTable } from "../ui/call-table.tsx"
import type { Route } from "./+types/calls"

const perPage = 50
const permission = permissions["support.take-calls"]

export async function loader({ context, request }: Route.LoaderArgs) {
  const opened = await openSupportPage(context, request, permission)
  const { caller, centre, centres, parameters, today } = opened
  const year = yearOfPage(opened)
  const page = pageAsked(parameters)
  return await read(caller, async (tx) => {
    const names = await centreNames(tx)
    return {
      centreId: centre.id,
      slug: centre.slug,
      name: centre.shortName,
      centres,
      today,
      year,
      years: await ledgerYears(tx, centre.id, today),
      page,
      saved: parameters.get("fait") ?? "",
      names: Object.fromEntries([...names].map(([id, { shortName }]) => [id, shortName])),
      counted: await countedInYear(tx, centre.id, "call", year),
      waiting: await waitingCalls(tx, centre.id),
      ...(await listCalls(tx, { centreId: centre.id, year }, page, perPage)),
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openSupportPage(context, request, permission)
  const acted = await actOnCalls(caller, centre.id, await readForm(request))
  if (acted.kind === "again") return shownAgain(acted.form)
  throw redirect(
    `${href("/travail/appels")}?centre=${centre.slug}&fait=${acted.centreId === "" ? "1" : acted.centreId}`,
  )
}

export const handle = { hydrate: false }

export default function Calls({ loaderData, actionData }: Route.ComponentProps) {
  const { centreId, slug, name, centres, today, year, years, page, saved, names, counted, waiting, total, lines } =
    loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.support_calls_title()
  const path = href("/travail/appels")
  const to = (centre: string, of: number, at = 1) => `${path}?centre=${centre}&annee=${of}&page=${at}`
  const figure = (of: "heures" | "activites") =>
    figureHref(readQuestion(of, new URLSearchParams({ nature: "call" }), { year, centre: slug }))
  const goneTo = saved === centreId ? undefined : names[saved]
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} kicker={name}>
        {saved === "" || actionData !== undefined ? null : (
          <Notice
            tone="success"
            role="status"
            title={goneTo === undefined ? m.support_saved() : m.support_call_gone_to({ centre: goneTo })}
          />
        )}
        <ErrorSummary title={m.support_to_correct()} errors={errors} />
        <Section id="saisie" title={m.support_call_new()}>
          <CallForm
            typed={actionData === undefined || actionData.typed.outcome === "" ? emptyCall : actionData.typed}
            commune={actionData?.commune ?? nothingPicked}
            route={actionData?.route}
            slug={slug}
            today={today}
            errors={errors}
          />
        </Section>
        {waiting.length === 0 ? null : (
          <Section id="attente" title={m.support_calls_waiting()} intro={<p>{m.support_calls_waiting_text()}</p>}>
            <CallTable
              id="appels-en-attente"
              caption={m.support_calls_waiting()}
              calls={waiting}
              centreId={centreId}
              centreNames={names}
            />
          </Section>
        )}
        <Section id="annee" title={m.support_calls_of_year({ year })}>
          <CentreYear hrefOf={to} centre={slug} year={year} years={years} centres={centres} />
          <StatList label={m.support_calls_figures()}>
            <Stat
              value={formatNumber(counted.acts, getLocale())}
              label={m.support_calls_number({ count: counted.acts })}
              href={figure("activites")}
            />
            <Stat
              value={formatMinutes(Math.round(counted.hours * 60), getLocale())}
              label={m.support_calls_hours()}
              href={figure("heures")}
            />
          </StatList>
          {lines.length === 0 ? (
            <EmptyState title={m.support_calls_empty()}>
              <p>{m.support_calls_empty_text()}</p>
            </EmptyState>
          ) : (
            <CallTable
              id="appels"
              caption={m.support_calls_of_year({ year })}
              calls={lines}
              centreId={centreId}
              centreNames={names}
            />
          )}
          <Pagination
            label={m.support_pages()}
            current={page}
            total={Math.ceil(total / perPage)}
            hrefOf={(other) => to(slug, year, other)}
            previousLabel={m.support_page_previous()}
            nextLabel={m.support_page_next()}
            pageLabel={(other) => m.support_page_number({ page: other })}
          />
        </Section>
      </Page>
    </>
  )
}
