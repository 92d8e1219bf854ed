import { sql } from "kysely"
import { personNames, structureNames } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { TraineeCategory } from "../domain/trainee.ts"
import { usualCategory } from "../domain/trainee.ts"
import { training } from "../tables.server.ts"

export interface TraineeLine {
  participationId: string
  personId: string | null
  /** Null: counted without a name, or erased. */
  name: string | null
  people: number
  structure: string
  structureKind: string
  /** Said, else what the kind of structure makes probable, else null. */
  category: TraineeCategory | null
  said: boolean
}

/** Who is trained in an activity, with their kind for the yearly return. */
export async function traineesOf(tx: Tx, activityId: string): Promise<TraineeLine[]> {
  const { rows } = await sql<{
    id: string
    person_id: string | null
    structure_id: string | null
    structure_kind: string
    people: number
    category: TraineeCategory | null
  }>`select p.id, p.person_id, p.structure_id, p.structure_kind, p.people, t.category
    from activity.published_participation p left join training.trainee t on t.centre_id = p.centre_id and t.participation_id = p.id
    where p.activity_id = ${activityId} and p.role = 'participant' order by p.id`.execute(training(tx))
  const people = await personNames(
    tx,
    rows.flatMap(({ person_id }) => person_id ?? []),
  )
  const structures = await structureNames(
    tx,
    rows.flatMap(({ structure_id }) => structure_id ?? []),
  )
  return rows.map((row) => ({
    participationId: row.id,
    personId: row.person_id,
    name: row.person_id === null ? null : (people.get(row.person_id)?.name ?? null),
    people: row.people,
    structure: structures.get(row.structure_id ?? "")?.name ?? "",
    structureKind: row.structure_kind,
    category: row.category ?? usualCategory(row.structure_kind),
    said: row.category !== null,
  }))
}

export interface TrainerLine {
  personId: string
  name: string
  standing: "internal" | "external"
  skills: string
  reviewedOn: string | null
  leftOn: string | null
  /** Minutes of held slots in which they trained. */
  minutes: number
  sessions: number
}

/** The trainers of a centre with what they have taught. */
export async function trainersOf(tx: Tx, centreId: string): Promise<TrainerLine[]> {
  const { rows } = await sql<Omit<TrainerLine, "name">>`
    select t.person_id as "personId", t.standing, t.skills, t.reviewed_on as "reviewedOn", t.left_on as "leftOn",
      coalesce(sum(pr.minutes) filter (where pr.state = 'held'), 0)::int as minutes, count(distinct p.activity_id)::int as sessions
    from training.trainer t
    left join activity.published_participation p on p.centre_id = t.centre_id and p.person_id = t.person_id and p.role = 'trainer'
    left join activity.published_presence pr on pr.centre_id = p.centre_id and pr.participation_id = p.id
    where t.centre_id = ${centreId}
    group by t.centre_id, t.person_id order by t.left_on is not null, t.person_id`.execute(training(tx))
  const names = await personNames(
    tx,
    rows.map(({ personId }) => personId),
  )
  return rows.map((row) => ({ ...row, name: names.get(row.personId)?.name ?? "" }))
}

/** Who trains in an activity, by name. */
export async function trainersOfActivity(tx: Tx, activityId: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from activity.published_participation where activity_id = ${activityId} and role = 'trainer' and person_id is not null`.execute(
    training(tx),
  )
  const names = await personNames(
    tx,
    rows.map(({ person_id }) => person_id),
  )
  return rows.flatMap(({ person_id }) => names.get(person_id)?.name ?? [])
}
