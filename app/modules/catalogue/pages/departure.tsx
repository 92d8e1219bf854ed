import { signInFirst } from "#modules/account/index.server.ts"
import { listCentres } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, Form, Notice, Page, Section, SelectField, Stat, StatList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { leaveSharedBase } from "../operations/leave-shared-base.server.ts"
import { permissions } from "../permissions.ts"
import { findDeparture } from "../queries/departure.server.ts"
import type { Route } from "./+types/departure"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const permission = permissions["catalogue.leave"]
  if (!permission.allows(caller.actor)) return forbidden()
  const slug = new URL(request.url).searchParams.get("centre") ?? ""
  return await read(caller, async (tx) => {
    const centres = (await listCentres(tx)).filter(({ id }) => permission.allows(caller.actor, id))
    const chosen = centres.find((centre) => centre.slug === slug) ?? (centres.length === 1 ? centres[0] : undefined)
    const departure = chosen === undefined ? undefined : await findDeparture(tx, chosen.id)
    return {
      centres: centres.map(({ slug: value, name }) => ({ value, label: name })),
      chosen: chosen === undefined ? undefined : { id: chosen.id, slug: chosen.slug, name: chosen.name },
      departure,
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const fields = await readForm(request)
  const outcome = await leaveSharedBase(caller, {
    centreId: field(fields, "centreId"),
    holdings: field(fields, "holdings"),
  })
  if (outcome.kind === "done") return { problem: undefined }
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.platform_error_not_understood(),
  })
}

export const handle = { hydrate: false }

export default function LeaveSharedBase({ loaderData, actionData }: Route.ComponentProps) {
  const { centres, chosen, departure } = loaderData
  return (
    <>
      <title>{`${m.catalogue_departure_title()} – ${m.platform_site_name()}`}</title>
      <Page
        title={m.catalogue_departure_title()}
        lead={m.catalogue_departure_lead()}
        width="text"
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_imports_title(), href: href("/travail/catalogue/imports") }],
        }}
      >
        {actionData?.problem !== undefined && <Notice tone="error" role="alert" title={actionData.problem} />}
        {actionData !== undefined && actionData.problem === undefined && (
          <Notice tone="success" role="status" title={m.catalogue_departure_done_title()} />
        )}
        {centres.length > 1 && (
          <Form method="get" action={href("/travail/catalogue/depart")}>
            <SelectField name="centre" label={m.catalogue_departure_centre()} choices={centres} value={chosen?.slug} />
            <Button tone="secondary">{m.catalogue_departure_see()}</Button>
          </Form>
        )}
        {chosen !== undefined && departure !== undefined && <WhatGoes centre={chosen} departure={departure} />}
      </Page>
    </>
  )
}

type Shown = Pick<Route.ComponentProps["loaderData"], "departure" | "chosen">

function WhatGoes({
  centre,
  departure,
}: {
  centre: NonNullable<Shown["chosen"]>
  departure: NonNullable<Shown["departure"]>
}) {
  const number = (value: number): string => formatNumber(value, getLocale())
  const { holdings, copies, lastHeld, sources, engaged } = departure
  if (holdings === 0) {
    return (
      <Notice tone="info" title={m.catalogue_departure_nothing_title()}>
        <p>{m.catalogue_departure_nothing_text()}</p>
      </Notice>
    )
  }
  return (
    <Section id="fonds" title={m.catalogue_departure_what({ centre: centre.name })}>
      <StatList label={m.catalogue_departure_what({ centre: centre.name })}>
        <Stat value={number(holdings)} label={m.catalogue_departure_holdings()} />
        <Stat value={number(copies)} label={m.catalogue_departure_copies()} />
        <Stat value={number(lastHeld)} label={m.catalogue_departure_last()} />
        <Stat value={number(sources)} label={m.catalogue_departure_sources()} />
        {engaged > 0 && <Stat value={number(engaged)} label={m.catalogue_departure_engaged()} />}
      </StatList>
      {engaged > 0 ? (
        <Notice tone="warning" title={m.catalogue_departure_closed_title()}>
          <p>{m.catalogue_refused_departure_engaged({ count: engaged })}</p>
        </Notice>
      ) : (
        <Form>
          <input type="hidden" name="centreId" value={centre.id} />
          <input type="hidden" name="holdings" value={holdings} />
          <p>{m.catalogue_departure_last_text()}</p>
          <Button tone="danger">{m.catalogue_departure_confirm()}</Button>
        </Form>
      )}
    </Section>
  )
}
