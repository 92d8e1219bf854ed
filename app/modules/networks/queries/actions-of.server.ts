import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import type { ActionLine } from "../domain/action.ts"
import { networks } from "../tables.server.ts"

/** All that is or was to be done in a network, with what became of it: what is open first, by date. */
export async function actionsOf(tx: Tx, networkId: string): Promise<ActionLine[]> {
  const { rows } = await sql<ActionLine>`
    select a.id, a.activity_id as "activityId", a.text, a.owner, a.due_on as "dueOn", a.state, a.state_on as "stateOn",
      coalesce(a.member_id = any ((select networks.own_members())::uuid[]) or a.account_id = (select platform.actor_account_id()), false) as "isOwn",
      coalesce((select json_agg(json_build_object('at', s.at, 'state', s.state, 'who', s.who, 'note', s.note) order by s.at)
        from networks.action_step s where s.centre_id = a.centre_id and s.action_id = a.id), '[]') as steps
    from networks.action a where a.network_id = ${networkId}
    order by a.state <> 'open', a.due_on nulls last, a.id`.execute(networks(tx))
  return rows
}

export interface LateAction {
  id: string
  slug: string
  network: string
  text: string
  owner: string
  dueOn: string
}

/** What is open past its date in the networks that these centres lead. */
export async function lateActions(tx: Tx, today: string, centreId: string | null): Promise<LateAction[]> {
  const { rows } = await sql<LateAction>`
    select a.id, n.slug, n.name as network, a.text, a.owner, a.due_on as "dueOn"
    from networks.action a join networks.network n on n.id = a.network_id
    where a.state = 'open' and a.due_on < ${today}::date and (${centreId}::uuid is null or a.centre_id = ${centreId})
      and ((select platform.is_installation_admin()) or a.centre_id = any ((select platform.staff_centres())::uuid[]))
    order by a.due_on, a.id limit 500`.execute(networks(tx))
  return rows
}
