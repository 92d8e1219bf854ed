import { data, redirect } from "react-router"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  DefinitionList,
  ErrorSummary,
  Notice,
  Page,
  Section,
  Table,
  Timeline,
  Written,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm } from "#platform/http/index.server.ts"
import { formatDate, formatDateTime, formatMinutes, formatTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import { inFrozenYear } from "../queries/in-frozen-year.server.ts"
import { participationsOf } from "../queries/participations-of.server.ts"
import { revisionsOf } from "../queries/revisions-of.server.ts"
import type { Acted } from "../staff/act-on-activity.server.ts"
import { actOnActivity, emptyAdd } from "../staff/act-on-activity.server.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { activityActions } from "../ui/activity-actions.ts"
import { AddPeopleForm } from "../ui/add-people-form.tsx"
import { PeopleTable } from "../ui/people-table.tsx"
import { SheetActions } from "../ui/sheet-actions.tsx"
import { SheetFigures } from "../ui/sheet-figures.tsx"
import { StatusForms } from "../ui/status-forms.tsx"
import {
  actionName,
  chapterName,
  figureValue,
  halfName,
  kindName,
  modeName,
  slotStateName,
  statusName,
} from "../ui/words.ts"
import type { Route } from "./+types/activity"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openLedgerPage(context, request)
  return await read(caller, async (tx) => {
    const sheet = (await findActivity(tx, centre.id, params.id)) ?? notFound()
    const theme = await conceptNames(tx, sheet.themeId === null ? [] : [sheet.themeId], getLocale())
    const place = await territoriesById(tx, sheet.territoryId === null ? [] : [sheet.territoryId])
    return {
      sheet,
      slug: centre.slug,
      year: sheet.slots[0]?.date.slice(0, 4) ?? "",
      timeZone: centre.timezone,
      emptyAdd,
      actions: activityActions(caller.actor, centre.id, sheet.id),
      theme: theme.get(sheet.themeId ?? "")?.name ?? "",
      territory: place.get(sheet.territoryId ?? "")?.name ?? "",
      people: await participationsOf(tx, centre.id, sheet.id),
      revisions: await revisionsOf(tx, centre.id, sheet.id),
      isFrozen: await inFrozenYear(tx, sheet.id),
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre, today } = await openLedgerPage(context, request)
  const own = { centreId: centre.id, activityId: params.id, today }
  const acted = await actOnActivity(caller, own, await readForm(request))
  if (acted === undefined)
    throw redirect(`${href("/travail/activite/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  return data(acted, { status: 422 })
}

export const handle = { hydrate: false }

export default function Activity({ loaderData, actionData }: Route.ComponentProps) {
  const { sheet, slug, year, timeZone, theme, territory, people, revisions, saved } = loaderData
  const { errors = {}, reasons = {}, add = loaderData.emptyAdd }: Partial<Acted> = actionData ?? {}
  const standing = sheet.slots.filter(({ state }) => state !== "cancelled")
  const locale = getLocale()
  return (
    <>
      <title>{`${sheet.title} – ${m.platform_site_name()}`}</title>
      <Page
        title={sheet.title}
        titleLang={writtenLang()}
        kicker={`${kindName(sheet.kind)} · ${statusName(sheet.status)}`}
        breadcrumbs={{
          label: m.activity_breadcrumbs(),
          items: [
            {
              label: `${m.activity_list_title()} ${year}`,
              href: `${href("/travail/activite")}?centre=${slug}&annee=${year}`,
            },
          ],
          current: sheet.title,
        }}
        actions={<SheetActions id={sheet.id} slug={slug} actions={loaderData.actions} />}
      >
        {saved && actionData === undefined ? <Notice tone="success" role="status" title={m.activity_saved()} /> : null}
        <ErrorSummary title={m.activity_to_correct()} errors={errors} />
        <SheetFigures tallies={sheet.tallies} />
        <DefinitionList
          items={[
            { term: m.activity_sheet_in_chapter(), value: chapters(sheet) },
            { term: m.activity_field_theme(), value: theme },
            { term: m.activity_field_series(), value: sheet.seriesName ?? "" },
            { term: m.activity_field_territory(), value: territory },
            { term: m.activity_field_place(), value: sheet.place },
            { term: m.activity_field_mode(), value: modeName(sheet.mode) },
            { term: m.activity_field_note(), value: sheet.note === "" ? "" : <Written>{sheet.note}</Written> },
          ]}
        />
        <StatusForms status={sheet.status} version={sheet.version} reasons={reasons} errors={errors} />
        <Section id="creneaux" title={m.activity_sheet_slots()}>
          <Table
            id="creneaux-liste"
            caption={m.activity_sheet_slots()}
            captionHidden
            rows={sheet.slots}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "date",
                label: m.activity_column_date(),
                rowHeader: true,
                date: true,
                cell: ({ date }) => formatDate(date, locale, true),
              },
              { key: "when", label: m.activity_column_when(), cell: when },
              {
                key: "days",
                label: m.activity_column_days(),
                numeric: true,
                cell: ({ dayPart }) => figureValue(dayPart / 100),
              },
              {
                key: "length",
                label: m.activity_figure_heures(),
                numeric: true,
                cell: ({ minutes }) => formatMinutes(minutes, locale),
              },
              { key: "state", label: m.activity_column_status(), cell: ({ state }) => slotStateName(state) },
            ]}
          />
        </Section>
        <Section id="participations" title={m.activity_sheet_people()}>
          <PeopleTable people={people} slots={standing.length} reasons={reasons} errors={errors} />
        </Section>
        <Section id="ajout" title={m.activity_sheet_add()} level={2}>
          <AddPeopleForm add={add} isFrozen={loaderData.isFrozen} reasons={reasons} errors={errors} />
        </Section>
        {sheet.funders.length === 0 ? null : (
          <Section id="financeurs" title={m.activity_sheet_funders()}>
            <DefinitionList
              items={sheet.funders.map(({ name, amountCents }) => ({ term: name, value: euros(amountCents) }))}
            />
          </Section>
        )}
        <Section id="historique" title={m.activity_sheet_revisions()}>
          <Timeline
            label={m.activity_sheet_revisions()}
            entries={revisions.map((revision) => ({
              key: String(revision.position),
              date: formatDateTime(revision.at, locale, timeZone),
              dateTime: revision.at.toISOString(),
              title: [actionName(revision.action), revision.author].filter((part) => part !== "").join(", "),
              body: reasonOf(revision),
            }))}
          />
        </Section>
      </Page>
    </>
  )
}

type Sheet = Route.ComponentProps["loaderData"]["sheet"]

function chapters({ chapter, alsoIn }: Sheet): string {
  if (alsoIn.length === 0) return chapterName(chapter)
  return `${chapterName(chapter)}, ${m.activity_sheet_also_in({ chapters: alsoIn.map(chapterName).join(", ") })}`
}

function when({ starts, ends, halves }: Sheet["slots"][number]): string {
  if (starts === null || ends === null) return halves.map(halfName).join(", ")
  return `${formatTime(starts, getLocale())} – ${formatTime(ends, getLocale())}`
}

function euros(cents: number | null): string {
  return cents === null ? "–" : `${formatNumber(cents / 100, getLocale(), 2)}\u00a0€`
}

function reasonOf({ reason, afterFreeze }: { reason: string; afterFreeze: boolean }): string {
  return [reason, afterFreeze ? m.activity_sheet_after_freeze() : ""].filter((part) => part !== "").join(" – ")
}
