import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { DownloadLinks, ErrorSummary, InlineLinks, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { isDay } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { actOnHoldings } from "../desk/holdings.server.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { permissions } from "../permissions.ts"
import { acquisitionsOf, weedingsOf, yearsOfChange } from "../queries/holdings-changes.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { AcquisitionForm, WeedingForm } from "../ui/holdings-forms.tsx"
import { AcquisitionTable, WeedingTable } from "../ui/holdings-tables.tsx"
import type { Route } from "./+types/holdings"

const permission = permissions["circulation.manage-holdings"]

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request, permission)
  const parameters = new URL(request.url).searchParams
  const thisYear = Number(desk.today.slice(0, 4))
  const asked = parameters.get("annee") ?? ""
  const year = /^\d{4}$/.test(asked) ? Number(asked) : thisYear
  const date = parameters.get("date") ?? ""
  return await read(caller, async (tx) => ({
    centres,
    slug: desk.slug,
    today: desk.today,
    year,
    date: isDay(date) ? date : "",
    done: parameters.get("fait"),
    years: [...new Set([thisYear, year, ...(await yearsOfChange(tx, desk.centreId))])].sort((a, b) => b - a),
    acquisitions: await acquisitionsOf(tx, desk.centreId, year),
    weedings: await weedingsOf(tx, desk.centreId, year),
  }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, desk } = await openDeskPage(context, request, permission)
  const fields = await readForm(request)
  const acted = await actOnHoldings(caller, desk, fields)
  if (acted.kind !== "done") return shownAgain({ ...acted, fields })
  const date = field(fields, "date")
  const search = new URLSearchParams({ centre: desk.slug, annee: (date || desk.today).slice(0, 4), fait: acted.what })
  // The day stays, to type a pile of invoices.
  if (isDay(date)) search.set("date", date)
  throw redirect(`${href("/travail/fonds")}?${search}`)
}

export const handle = { hydrate: false }

export default function Holdings({ loaderData, actionData }: Route.ComponentProps) {
  const { centres, slug, today, year, years, acquisitions, weedings } = loaderData
  const title = m.circulation_holdings_title({ year })
  const errors = actionData?.kind === "refused" ? actionData.errors : {}
  const typed = (name: string) => [actionData?.fields[name] ?? (name === "date" ? loaderData.date : "")].flat()[0] ?? ""
  const to = (path: string) => `${path}?centre=${slug}&annee=${year}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.circulation_holdings_lead()}>
        <CentreChoice path={href("/travail/fonds")} current={slug} centres={centres} />
        <InlineLinks
          label={m.circulation_year()}
          showLabel
          items={years.map((one) => ({
            label: String(one),
            href: `${href("/travail/fonds")}?centre=${slug}&annee=${one}`,
            current: one === year,
          }))}
        />
        {loaderData.done === null || actionData !== undefined ? null : (
          <Notice tone="success" role="status" title={m.circulation_saved()} />
        )}
        <ErrorSummary
          title={m.circulation_to_correct()}
          errors={errors}
          labels={{
            what: m.circulation_acquisition_what(),
            date: m.circulation_acquisition_date(),
            price: m.circulation_acquisition_price(),
            mark: m.circulation_weeding_mark(),
          }}
        />
        <AcquisitionForm typed={typed} errors={errors} today={today} />
        <AcquisitionTable acquisitions={acquisitions} />
        <WeedingForm
          typed={typed}
          errors={errors}
          today={today}
          found={actionData?.kind === "found" ? actionData.copies : []}
        />
        <WeedingTable weedings={weedings} />
        <DownloadLinks
          label={m.circulation_downloads()}
          items={[
            { label: m.circulation_acquisitions(), format: "CSV", href: to(href("/travail/fonds/acquisitions.csv")) },
            { label: m.circulation_weedings(), format: "CSV", href: to(href("/travail/fonds/retraits.csv")) },
          ]}
        />
      </Page>
    </>
  )
}
