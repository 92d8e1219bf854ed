import { data, redirect } from "react-router"
import { yearOfPage } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Pagination,
  Section,
  Table,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { freezeYear } from "../operations/freeze-year.server.ts"
import { permissions } from "../permissions.ts"
import { correctionsPerPage, frozenYear } from "../queries/frozen-year.server.ts"
import { ledgerYears } from "../queries/ledger-years.server.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { CentreYear } from "../ui/centre-year.tsx"
import { CorrectionsTable } from "../ui/corrections-table.tsx"
import { figureName, figureValue, signed } from "../ui/words.ts"
import type { Route } from "./+types/freeze"

const permission = permissions["activity.freeze-year"]
const compared = ["activites", "jours", "demi-journees", "heures", "participants", "heures-participants"] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const opened = await openLedgerPage(context, request, permission)
  const { caller, centre, centres, today, parameters } = opened
  // The year that is just over, unless another is asked for.
  const year = parameters.has("annee") ? yearOfPage(opened) : Number(today.slice(0, 4)) - 1
  const page = pageAsked(parameters)
  const { state, years } = await read(caller, async (tx) => ({
    state: await frozenYear(tx, centre.id, year, page),
    years: await ledgerYears(tx, centre.id, today),
  }))
  const over = year < Number(today.slice(0, 4))
  return {
    slug: centre.slug,
    name: centre.shortName,
    timeZone: centre.timezone,
    centres,
    year,
    years,
    over,
    state,
    page,
    perPage: correctionsPerPage,
    done: parameters.get("fait") === "1",
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const opened = await openLedgerPage(context, request, permission)
  const year = yearOfPage(opened)
  const outcome = await freezeYear(opened.caller, { centreId: opened.centre.id, year })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/activite/arret")}?centre=${opened.centre.slug}&annee=${year}&fait=1`)
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return data({ errors }, { status: 409 })
}

export const handle = { hydrate: false }

export default function Freeze({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, timeZone, centres, year, years, over, state, page, perPage, done } = loaderData
  const title = m.activity_freeze_title()
  const locale = getLocale()
  const { freeze, now, planned, corrections, corrected } = state
  const to = (centre: string, of: number) => `${href("/travail/activite/arret")}?centre=${centre}&annee=${of}`
  return (
    <>
      <title>{`${title} ${year} – ${m.platform_site_name()}`}</title>
      <Page
        title={m.activity_freeze_title_of({ year })}
        kicker={name}
        lead={m.activity_freeze_lead()}
        breadcrumbs={{
          label: m.activity_breadcrumbs(),
          items: [
            {
              label: m.activity_figures_title(),
              href: `${href("/travail/activite/chiffres")}?centre=${slug}&annee=${year}`,
            },
          ],
          current: title,
        }}
        actions={
          freeze === null ? undefined : (
            <ButtonLink
              tone="secondary"
              href={`${href("/travail/rapport/:annee", { annee: String(year) })}?centre=${slug}`}
            >
              {m.activity_freeze_report({ year })}
            </ButtonLink>
          )
        }
      >
        <ErrorSummary title={m.activity_to_correct()} errors={actionData?.errors ?? {}} />
        <CentreYear hrefOf={to} centre={slug} year={year} years={years} centres={centres} />
        {done ? <Notice tone="success" role="status" title={m.activity_freeze_done({ year })} /> : null}
        {planned === 0 || freeze !== null ? null : (
          <Notice tone="warning" title={m.activity_freeze_planned({ count: planned })} />
        )}
        {freeze === null ? (
          <>
            <p>{over ? m.activity_freeze_open({ year }) : m.activity_freeze_not_yet({ year })}</p>
            {over ? (
              <Form action={`?centre=${slug}&annee=${year}`}>
                <Button>{m.activity_freeze_button({ year })}</Button>
              </Form>
            ) : null}
          </>
        ) : (
          <p>
            {m.activity_freeze_since({ date: formatDateTime(freeze.at, locale, timeZone), position: freeze.position })}
          </p>
        )}
        <Section id="comparaison" title={m.activity_freeze_compare()}>
          <Table
            id="figures-arret"
            caption={m.activity_freeze_compare()}
            captionHidden
            rows={compared.map((figure) => ({ figure, kept: freeze?.figures[figure] ?? null, now: now[figure] }))}
            rowKey={({ figure }) => figure}
            columns={[
              {
                key: "figure",
                label: m.activity_column_name(),
                rowHeader: true,
                cell: ({ figure }) => figureName(figure),
              },
              {
                key: "then",
                label: m.activity_freeze_then(),
                numeric: true,
                cell: ({ kept }) => (kept === null ? "–" : figureValue(kept)),
              },
              { key: "now", label: m.activity_freeze_now(), numeric: true, cell: (row) => figureValue(row.now) },
              {
                key: "difference",
                label: m.activity_freeze_difference(),
                numeric: true,
                cell: (row) => (row.kept === null ? "–" : signed(row.now - row.kept)),
              },
            ]}
          />
        </Section>
        {freeze === null ? null : (
          <Section id="corrections" title={m.activity_freeze_corrections()}>
            <CorrectionsTable corrections={corrections} total={corrected} slug={slug} timeZone={timeZone} />
            <Pagination
              label={m.activity_list_pages()}
              current={page}
              total={Math.ceil(corrected / perPage)}
              hrefOf={(other) => `${to(slug, year)}&page=${other}#corrections`}
              previousLabel={m.activity_previous()}
              nextLabel={m.activity_next()}
              pageLabel={(other) => m.activity_page({ page: other })}
            />
          </Section>
        )}
      </Page>
    </>
  )
}
