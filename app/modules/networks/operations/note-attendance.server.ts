import { z } from "zod"
import type { ParticipationLine } from "#modules/activity/index.server.ts"
import { changeParticipations, changeStatus, findActivity, participationsOf } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { openMeeting } from "../queries/meeting-row.server.ts"
import { networks } from "../tables.server.ts"
import { ticked } from "./fields.ts"

/**
 * Who of the members came to a meeting: their presence is written in the ledger, in every half-day of it; whom the ledger has already stays as they are. Who
 * was expected and did not come keeps their enrolment and has no presence. Who was excused is kept here. `held` says that the meeting took place.
 */
export const noteAttendance = operation({
  name: "networks.note-attendance",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    activityId: z.uuid(),
    present: z.array(z.uuid()).max(2000).default([]),
    excused: z.array(z.uuid()).max(2000).default([]),
    /** Participations of those who were expected and did not come, and which of them were excused. */
    away: z.array(z.uuid()).max(2000).default([]),
    excusedAway: z.array(z.uuid()).max(2000).default([]),
    held: ticked,
  }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, activityId } = input
    const network = await findNetworkById(tx, input.networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    if ((await openMeeting(tx, network, activityId)) === undefined) return refused("networks_refused_unknown_meeting")
    const members = await membersWithStructure(tx, network.id, [...input.present, ...input.excused])
    if (members.size < new Set([...input.present, ...input.excused]).size)
      return refused("networks_refused_unknown_member")
    const people = await participationsOf(tx, centreId, activityId)
    const come = input.present.flatMap((id) => members.get(id) ?? [])
    const written = new Map(people.flatMap((line) => (line.personId === null ? [] : [[line.personId, line] as const])))
    const added = come.filter(({ personId }) => !written.has(personId))
    const returned = come.flatMap(({ personId }) => {
      const line = written.get(personId)
      return line === undefined || line.presences.length > 0 ? [] : [line]
    })
    const away = people.filter(({ id, presences }) => input.away.includes(id) && presences.length > 0)
    const changed = [
      ...returned.map((line) => ({ ...whole(line), presences: "all" as const })),
      ...away.map((line) => ({ ...whole(line), presences: [] })),
    ]
    if (added.length + changed.length > 0) {
      const outcome = await changeParticipations.within(work, {
        centreId,
        activityId,
        reason: m.networks_reason_attendance(),
        added: added.map(({ personId, structureId }) => ({ personId, structureId })),
        changed,
      })
      if (outcome.kind !== "done") return outcome
    }
    const sheet = await findActivity(tx, centreId, activityId)
    if (input.held && sheet?.status === "planned") {
      const held = {
        centreId,
        activityId,
        version: sheet.version,
        status: "held",
        reason: m.networks_reason_attendance(),
      }
      const outcome = await changeStatus.within(work, held)
      if (outcome.kind !== "done") return outcome
    }
    const excused = [
      ...input.excused.filter((id) => !input.present.includes(id)),
      ...(await membersAmong(tx, network.id, people, input.excusedAway)),
    ]
    await replaceExcuses(tx, centreId, activityId, excused)
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: { present: added.length + returned.length, away: away.length, excused: excused.length },
    })
    return done({ activityId })
  },
})

/** What a change of presences leaves as it is. */
function whole({ id, personId, structureId, structureKind, role, audience, people }: ParticipationLine) {
  return { id, personId, structureId, structureKind, role, audience, people }
}

/** The running members whose participations these are. */
async function membersAmong(
  tx: Tx,
  networkId: string,
  people: readonly ParticipationLine[],
  participationIds: readonly string[],
): Promise<string[]> {
  const personIds = people.flatMap(({ id, personId }) => (participationIds.includes(id) ? (personId ?? []) : []))
  if (personIds.length === 0) return []
  const rows = await networks(tx)
    .selectFrom("networks.member")
    .select("id")
    .where("network_id", "=", networkId)
    .where("person_id", "in", personIds)
    .where("until_on", "is", null)
    .execute()
  return rows.map(({ id }) => id)
}

async function membersWithStructure(tx: Tx, networkId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { personId: string; structureId: string | null }>()
  const db = networks(tx)
  const rows = await db
    .selectFrom("networks.member as m")
    .select(["m.id", "m.person_id as personId"])
    .select((row) =>
      row
        .selectFrom("directory.published_position as p")
        .select("p.structure_id")
        .whereRef("p.centre_id", "=", "m.centre_id")
        .whereRef("p.person_id", "=", "m.person_id")
        .where("p.to_on", "is", null)
        .orderBy("p.from_on", "desc")
        .limit(1)
        .as("structureId"),
    )
    .where("m.network_id", "=", networkId)
    .where("m.id", "in", [...ids])
    .execute()
  return new Map(rows.map(({ id, ...member }) => [id, member]))
}

async function replaceExcuses(
  tx: Tx,
  centreId: string,
  activityId: string,
  memberIds: readonly string[],
): Promise<void> {
  const db = networks(tx)
  await db.deleteFrom("networks.excuse").where("activity_id", "=", activityId).execute()
  if (memberIds.length === 0) return
  await db
    .insertInto("networks.excuse")
    .values([...new Set(memberIds)].map((member_id) => ({ centre_id: centreId, activity_id: activityId, member_id })))
    .execute()
}
