import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { Attendance } from "../domain/attendance.ts"
import type { Network } from "../domain/network.ts"
import { networks } from "../tables.server.ts"

/**
 * Who was at a meeting, as the ledger has it now. Names of people of the directory: whoever asks has first been found to be of the staff, or
 * to read minutes that say them.
 */
export async function attendanceOf(tx: Tx, network: Network, activityId: string, date: string): Promise<Attendance> {
  return await asInstallation(tx, async () => {
    const db = networks(tx)
    const { rows: there } = await sql<{ personId: string | null; name: string; people: number }>`
      select p.person_id as "personId", p.people, trim(coalesce(person.given_name, '') || ' ' || coalesce(person.family_name, '')) as name
      from activity.published_participation p
        left join directory.published_person person on person.centre_id = p.centre_id and person.id = p.person_id
      where p.centre_id = ${network.centreId} and p.activity_id = ${activityId} and exists (
        select from activity.published_presence presence
        where presence.centre_id = p.centre_id and presence.participation_id = p.id and presence.state <> 'cancelled')
      order by public.unaccent(lower(coalesce(person.family_name, '~'))), person.given_name, p.id`.execute(db)
    const { rows: others } = await sql<{ memberId: string; name: string; isExcused: boolean }>`
      select m.id as "memberId", trim(coalesce(person.given_name, '') || ' ' || coalesce(person.family_name, '')) as name,
        exists (select from networks.excuse e where e.activity_id = ${activityId} and e.member_id = m.id) as "isExcused"
      from networks.member m join directory.published_person person on person.centre_id = m.centre_id and person.id = m.person_id
      where m.network_id = ${network.id} and m.from_on <= ${date}::date and (m.until_on is null or m.until_on > ${date}::date)
        and person.family_name is not null and not (m.person_id = any (${there.flatMap(({ personId }) => personId ?? [])}::uuid[]))
      order by public.unaccent(lower(person.family_name)), person.given_name`.execute(db)
    return {
      present: there.flatMap(({ personId, name }) => (personId === null ? [] : [{ personId, name }])),
      counted: there.reduce((total, { personId, people }) => total + (personId === null ? people : 0), 0),
      excused: others.filter(({ isExcused }) => isExcused),
      absent: others.filter(({ isExcused }) => !isExcused),
    }
  })
}
