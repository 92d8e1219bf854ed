import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { Attendance } from "../domain/attendance.ts"
import type { Network } from "../domain/network.ts"
import { networks } from "../tables.server.ts"

/**
 * Who was at a meeting, as the ledger has it now: what validated sheets say, else what was written by hand. Of whoever is enrolled and whose sheet is not
 * validated, nothing is known yet. Names of people of the directory: whoever asks has first been found to be of the staff, or
 * to read minutes that say them.
 */
export async function attendanceOf(tx: Tx, network: Network, activityId: string, date: string): Promise<Attendance> {
  return await asInstallation(tx, async () => {
    const db = networks(tx)
    const { rows: there } = await sql<There>`
      select p.id as "participationId", p.person_id as "personId", p.people, presence.came,
        trim(coalesce(person.given_name, '') || ' ' || coalesce(person.family_name, '')) as name, m.id as "memberId",
        exists (select from networks.excuse e where e.activity_id = ${activityId} and e.member_id = m.id) as "isExcused"
      from activity.published_participation p
        join lateral (
          select bool_or(one.state = 'held') as came from activity.published_presence one
          where one.centre_id = p.centre_id and one.participation_id = p.id and one.state <> 'cancelled'
        ) presence on presence.came is not null
        left join directory.published_person person on person.centre_id = p.centre_id and person.id = p.person_id
        left join networks.member m on m.network_id = ${network.id} and m.person_id = p.person_id and m.from_on <= ${date}::date
          and (m.until_on is null or m.until_on > ${date}::date)
      where p.centre_id = ${network.centreId} and p.activity_id = ${activityId}
      order by public.unaccent(lower(coalesce(person.family_name, '~'))), person.given_name, p.id`.execute(db)
    const { rows: others } = await sql<{ memberId: string; name: string; isExcused: boolean }>`
      select m.id as "memberId", trim(coalesce(person.given_name, '') || ' ' || coalesce(person.family_name, '')) as name,
        exists (select from networks.excuse e where e.activity_id = ${activityId} and e.member_id = m.id) as "isExcused"
      from networks.member m join directory.published_person person on person.centre_id = m.centre_id and person.id = m.person_id
      where m.network_id = ${network.id} and m.from_on <= ${date}::date and (m.until_on is null or m.until_on > ${date}::date)
        and person.family_name is not null and not (m.person_id = any (${there.flatMap(({ personId }) => personId ?? [])}::uuid[]))
      order by public.unaccent(lower(person.family_name)), person.given_name`.execute(db)
    const came = there.filter((one) => one.came)
    return {
      present: came.flatMap(({ personId, name }) => (personId === null ? [] : [{ personId, name }])),
      expected: there
        .filter((one) => !one.came && one.personId !== null)
        .map(({ participationId, name, memberId, isExcused }) => ({
          participationId,
          name,
          isMember: memberId !== null,
          isExcused,
        })),
      counted: came.reduce((total, { personId, people }) => total + (personId === null ? people : 0), 0),
      excused: others.filter(({ isExcused }) => isExcused),
      absent: others.filter(({ isExcused }) => !isExcused),
    }
  })
}

interface There {
  participationId: string
  personId: string | null
  memberId: string | null
  name: string
  people: number
  came: boolean
  isExcused: boolean
}
