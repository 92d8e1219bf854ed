import { sql } from "kysely"
import { listCentres } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { installationZone } from "#platform/kernel/calendar.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { getLocale } from "#platform/messages/index.ts"
import type { AgendaItem, Visibility } from "../domain/agenda-item.ts"
import type { Slot } from "../domain/slot.ts"
import { agenda } from "../tables.server.ts"

export interface AgendaFilter {
  /** Only these activities. */
  ids?: readonly string[]
  /** Taking place, in part at least, from this day on, and up to that day. */
  from?: string | undefined
  to?: string | undefined
  kind?: string | undefined
  themeId?: string | undefined
  /** A territory, or one that lies in it. */
  placeId?: string | undefined
  /** Led or carried by this centre. */
  centreId?: string | undefined
  /** Led by one of these. */
  leadCentreIds?: readonly string[] | undefined
  seriesId?: string | undefined
  /** Filed under one of these. */
  amongSeries?: readonly string[] | undefined
  visibilities?: readonly Visibility[] | undefined
  limit?: number | undefined
}

type Row = Omit<AgendaItem, "centres" | "territory" | "theme" | "timeZone" | "slots"> & { carriedBy: string[] }

/** Announced activities that the caller may read, by date, each once whichever centres carry it. */
export async function listAgenda(tx: Tx, filter: AgendaFilter): Promise<AgendaItem[]> {
  const { rows } = await sql<Row>`
    select line.id, line.centre_id as "centreId", line.kind, line.title, line.status, line.mode, line.visibility, line.place,
      line.territory_id as "territoryId", line.theme_id as "themeId", line.series_id as "seriesId", coalesce(series.name, '') as series,
      a.starts_on as "startsOn", a.ends_on as "endsOn", a.description, a.audience, a.practical, a.contact, a.enrolment, a.elsewhere,
      a.capacity, a.taken, a.waiting, a.waiting_list as "waitingList", a.opens_on as "opensOn", a.closes_on as "closesOn",
      a.asks_access as "asksAccess", a.asks_meal as "asksMeal", a.question, a.sequence, a.changed_at as "changedAt",
      array(select carrying.centre_id from activity.published_activity_centre carrying
        where carrying.activity_id = line.id order by carrying.lead desc, carrying.centre_id) as "carriedBy"
    from agenda.announcement a join activity.published_activity line on line.id = a.activity_id
      left join activity.published_series series on series.centre_id = line.centre_id and series.id = line.series_id
    where ${conditions(filter)}
    order by a.starts_on, line.title, line.id limit ${filter.limit ?? 1000}`.execute(agenda(tx))
  return await completed(tx, rows)
}

/** One announced activity; undefined when there is none, or behind the wall. */
export async function findAgendaItem(tx: Tx, activityId: string): Promise<AgendaItem | undefined> {
  if (!isUuid(activityId)) return undefined
  const [item] = await listAgenda(tx, { ids: [activityId] })
  return item
}

function conditions(filter: AgendaFilter) {
  const { ids, from, to, kind, themeId, placeId, centreId, leadCentreIds, seriesId, amongSeries, visibilities } = filter
  const wanted = [
    ids === undefined ? undefined : sql`a.activity_id = any (${ids.filter(isUuid)}::uuid[])`,
    from === undefined ? undefined : sql`a.ends_on >= ${from}::date`,
    to === undefined ? undefined : sql`a.starts_on <= ${to}::date`,
    kind === undefined ? undefined : sql`line.kind = ${kind}`,
    themeId === undefined ? undefined : sql`line.theme_id = ${themeId}`,
    placeId === undefined ? undefined : sql`${placeId} = any (line.place_ids)`,
    centreId === undefined
      ? undefined
      : sql`exists (select from activity.published_activity_centre c where c.activity_id = line.id and c.centre_id = ${centreId})`,
    leadCentreIds === undefined ? undefined : sql`a.centre_id = any (${[...leadCentreIds]}::uuid[])`,
    seriesId === undefined ? undefined : sql`line.series_id = ${seriesId}`,
    amongSeries === undefined ? undefined : sql`line.series_id = any (${[...amongSeries]}::uuid[])`,
    visibilities === undefined ? undefined : sql`line.visibility = any (${[...visibilities]}::text[])`,
  ]
  return sql.join([sql`true`, ...wanted.filter((one) => one !== undefined)], sql` and `)
}

async function completed(tx: Tx, rows: Row[]): Promise<AgendaItem[]> {
  if (rows.length === 0) return []
  const centres = new Map((await listCentres(tx)).map((centre) => [centre.id, centre]))
  const themes = await conceptNames(
    tx,
    rows.flatMap(({ themeId }) => themeId ?? []),
    getLocale(),
  )
  const territories = await territoriesById(
    tx,
    rows.flatMap(({ territoryId }) => territoryId ?? []),
  )
  const slots = await slotsOf(tx, rows)
  return rows.map(({ carriedBy, ...row }) => ({
    ...row,
    centres: carriedBy.flatMap((id) => {
      const centre = centres.get(id)
      return centre === undefined ? [] : { id, slug: centre.slug, name: centre.shortName }
    }),
    theme: themes.get(row.themeId ?? "")?.name ?? "",
    territory: territories.get(row.territoryId ?? "")?.name ?? "",
    timeZone: centres.get(row.centreId)?.timezone ?? installationZone,
    slots: slots.get(row.id) ?? [],
  }))
}

async function slotsOf(tx: Tx, rows: readonly Row[]): Promise<Map<string, Slot[]>> {
  const { rows: found } = await sql<Slot & { activityId: string }>`
    select slot.activity_id as "activityId", slot.id, slot.date, slot.halves, slot.starts, slot.ends, slot.state
    from activity.published_slot slot
    where slot.centre_id = any (${[...new Set(rows.map(({ centreId }) => centreId))]}::uuid[])
      and slot.activity_id = any (${rows.map(({ id }) => id)}::uuid[])
    order by slot.date, array_position(array['morning', 'afternoon', 'evening'], slot.halves[1]), slot.starts, slot.id`.execute(
    agenda(tx),
  )
  return new Map(
    [...Map.groupBy(found, ({ activityId }) => activityId)].map(([id, of]) => [
      id,
      of.map(({ activityId: _, ...slot }) => slot),
    ]),
  )
}
