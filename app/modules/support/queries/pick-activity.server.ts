import { sql } from "kysely"
import type { Pick } from "#modules/directory/index.ts"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { getLocale } from "#platform/messages/index.ts"
import { support } from "../tables.server.ts"

/** Which line of a centre's ledger a form chose, by words of its title; those nearest to the date first. */
export async function pickActivity(tx: Tx, centreId: string, fields: FormFields, date: string): Promise<Pick> {
  const typed = field(fields, "activity").trim().slice(0, 300)
  const chosen = field(fields, "activityChoice")
  if (isUuid(chosen)) {
    const [line] = await linesOf(tx, centreId, sql`a.id = ${chosen}`, date)
    if (line !== undefined) return picked(line.id, line.label)
  }
  if (typed === "") return nothingPicked
  const before = field(fields, "activityId")
  if (isUuid(before)) {
    const [line] = await linesOf(tx, centreId, sql`a.id = ${before}`, date)
    if (line !== undefined && line.label === typed) return picked(line.id, line.label)
  }
  const words = typed.split(/\s+/).slice(0, 8)
  const titled = sql.join(
    words.map(
      (word) => sql`unaccent(lower(a.title)) like '%' || unaccent(lower(${word.replaceAll(/[\\%_]/g, "\\$&")})) || '%'`,
    ),
    sql` and `,
  )
  const found = await linesOf(tx, centreId, titled, date)
  const [only] = found
  return found.length === 1 && only !== undefined ? picked(only.id, only.label) : { id: "", typed, choices: found }
}

/** What a line is called in a form: its title and its first day. */
export async function activityLabel(tx: Tx, centreId: string, id: string): Promise<string> {
  return (await linesOf(tx, centreId, sql`a.id = ${id}`, ""))[0]?.label ?? ""
}

async function linesOf(tx: Tx, centreId: string, where: ReturnType<typeof sql>, date: string) {
  const { rows } = await sql<{ id: string; title: string; first: string }>`
    select a.id, a.title, min(s.date)::text as first
    from activity.published_activity a join activity.published_slot s on s.centre_id = a.centre_id and s.activity_id = a.id
    where a.centre_id = ${centreId} and a.status <> 'cancelled' and ${where}
    group by a.id, a.title
    order by abs(min(s.date) - coalesce(nullif(${date}, '')::date, current_date)), a.title limit 12`.execute(
    support(tx),
  )
  return rows.map(({ id, title, first }) => ({ id, label: `${title}, ${formatDate(first, getLocale())}` }))
}
