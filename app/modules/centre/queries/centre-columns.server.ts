import type { Selectable } from "kysely"
import type { Centre } from "../domain/centre.ts"
import type { OpeningHours } from "../domain/opening-hours.ts"
import { noHours, weekdays } from "../domain/opening-hours.ts"
import type { CentreCentre } from "../schema.ts"

/** A row of centre.centre as the rest of the module speaks of it. */
export function centreOfRow(row: Selectable<CentreCentre>): Centre {
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    name: row.name,
    shortName: row.short_name,
    presentation: row.presentation,
    coverage: row.coverage,
    openingHours: hoursOf(row.opening_hours),
    streetAddress: row.street_address,
    phone: row.phone,
    email: row.email,
    website: row.website,
    accent: row.accent,
    timezone: row.timezone,
  }
}

// jsonb keeps no order of its keys: days come back in the order of the week.
function hoursOf(value: unknown): OpeningHours {
  const stored = value as OpeningHours
  const week: OpeningHours["week"] = {}
  for (const day of weekdays) {
    const hours = stored.week[day]
    if (hours !== undefined) week[day] = inOrder(hours)
  }
  return {
    ...noHours,
    week,
    exceptions: stored.exceptions.map(({ date, note, ...hours }) => ({ date, note, ...inOrder(hours) })),
  }
}

function inOrder({ morning, afternoon }: OpeningHours["week"]["monday"] & object) {
  return {
    ...(morning === undefined ? {} : { morning: { from: morning.from, to: morning.to } }),
    ...(afternoon === undefined ? {} : { afternoon: { from: afternoon.from, to: afternoon.to } }),
  }
}
