import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { harvestProblems, isPassing } from "../domain/harvest-problem.ts"
import type { Frequency } from "../domain/harvest-schedule.ts"
import { longestSilence, nextAttempt, nextHarvest } from "../domain/harvest-schedule.ts"
import type { MetadataPrefix } from "../domain/oai-request.ts"
import { permissions } from "../permissions.ts"
import { exchange } from "../tables.server.ts"

const ids = { centreId: z.uuid(), sourceId: z.uuid() }

export interface HarvestStart {
  name: string
  baseUrl: string
  set: string | null
  prefix: MetadataPrefix
  withCopies: boolean
  from: string | null
  begun: string | null
  token: string | null
}

/** Marks a harvest as running and says where it stands; refused while another process does it. */
export const beginHarvest = operation({
  name: "exchange.begin-harvest",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object(ids),
  async run({ tx, now, input }) {
    const db = exchange(tx)
    const row = await db
      .selectFrom("exchange.harvest_source")
      .selectAll()
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return refused("exchange_refused_source_unknown")
    const isAlive = row.heartbeat_at !== null && now.getTime() - row.heartbeat_at.getTime() < longestSilence
    if (row.state === "running" && isAlive) return refused("exchange_refused_harvest_running")
    const isResumed = row.token !== null
    const figures = { pages: 0, received: 0, created: 0, updated: 0, unchanged: 0, withdrawn: 0, refused: 0 }
    await db
      .updateTable("exchange.harvest_source")
      .set({
        ...{
          state: "running",
          heartbeat_at: now,
          finished_at: null,
          problem: null,
          problem_details: null,
          next_at: null,
        },
        ...(isResumed ? {} : { ...figures, announced: null, started_at: now, restarts: 0 }),
      })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .execute()
    if (!isResumed) await forgetRefusals(db, input)
    const {
      name,
      base_url: baseUrl,
      set_spec: set,
      with_copies: withCopies,
      from_date: from,
      begun_date: begun,
      token,
    } = row
    return done<HarvestStart>({
      name,
      baseUrl,
      set,
      prefix: row.prefix as MetadataPrefix,
      withCopies,
      from,
      begun,
      token,
    })
  },
})

/** Notes what a chunk brought, and where the next one begins: a harvest cut short goes on from there. */
export const noteHarvest = operation({
  name: "exchange.note-harvest",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object({
    ...ids,
    begun: z.string(),
    token: z.string().nullable(),
    announced: z.int().nullable(),
    pages: z.int(),
    received: z.int(),
    counts: z.object({ created: z.int(), updated: z.int(), unchanged: z.int(), refused: z.int() }),
    withdrawn: z.int(),
    refusals: z.array(z.object({ identifier: z.string(), reason: z.string() })),
  }),
  async run({ tx, now, input }) {
    const { counts, refusals } = input
    await sql`update exchange.harvest_source set heartbeat_at = ${now}, begun_date = ${input.begun}, token = ${input.token},
        announced = coalesce(${input.announced}::int, announced), pages = pages + ${input.pages}, received = received + ${input.received},
        created = created + ${counts.created}, updated = updated + ${counts.updated}, unchanged = unchanged + ${counts.unchanged},
        withdrawn = withdrawn + ${input.withdrawn}, refused = refused + ${counts.refused + refusals.length}
      where centre_id = ${input.centreId} and id = ${input.sourceId}`.execute(exchange(tx))
    await sql`insert into exchange.harvest_refusal (centre_id, source_id, identifier, reason, at)
      select ${input.centreId}, ${input.sourceId}, identifier, reason, ${now}
      from jsonb_to_recordset(${JSON.stringify(refusals.slice(0, 500))}::jsonb) as row (identifier text, reason text)
      where (select count(*) from exchange.harvest_refusal where centre_id = ${input.centreId} and source_id = ${input.sourceId}) < 500
      on conflict do nothing`.execute(exchange(tx))
    return done({})
  },
})

/** Says that the harvest is still at work, between two chunks. */
export const keepHarvestAlive = operation({
  name: "exchange.keep-harvest-alive",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object(ids),
  async run({ tx, now, input }) {
    await exchange(tx)
      .updateTable("exchange.harvest_source")
      .set({ heartbeat_at: now })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .execute()
    return done({})
  },
})

/** The repository refused the token it had given: the list is read again from its start, three times at most. */
export const restartHarvest = operation({
  name: "exchange.restart-harvest",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object(ids),
  async run({ tx, input }) {
    const row = await exchange(tx)
      .updateTable("exchange.harvest_source")
      .set((expression) => ({ token: null, restarts: expression("restarts", "+", 1) }))
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .returning("restarts")
      .executeTakeFirstOrThrow()
    return done({ again: row.restarts <= 3 })
  },
})

/** Ends a harvest, well or with its problem, and says when the next one is. */
export const endHarvest = operation({
  name: "exchange.end-harvest",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object({
    ...ids,
    /** Null: it came to its end. */
    problem: z.enum(harvestProblems).nullable(),
    details: z.string(),
    /** The repository asked not to be called before. */
    notBefore: z.date().nullable(),
  }),
  async run({ tx, now, input, audit }) {
    const db = exchange(tx)
    const row = await db
      .selectFrom("exchange.harvest_source")
      .select(["frequency", "attempts", "begun_date", "from_date"])
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .executeTakeFirst()
    if (row === undefined) return refused("exchange_refused_source_unknown")
    const { problem } = input
    const attempts = problem === null ? 0 : row.attempts + 1
    const planned = problem === null ? nextHarvest(row.frequency as Frequency, now) : nextTry(problem, attempts, now)
    const next = input.notBefore !== null && planned !== null && input.notBefore > planned ? input.notBefore : planned
    const ended = { token: null, begun_date: null, from_date: row.begun_date ?? row.from_date }
    await db
      .updateTable("exchange.harvest_source")
      .set({
        ...{ state: "idle", problem, problem_details: input.details.slice(0, 500), attempts },
        ...{ finished_at: now, heartbeat_at: now, next_at: next },
        ...(problem === null ? ended : {}),
        // A token that led nowhere would lead nowhere again.
        ...(problem === null || isPassing(problem) ? {} : { token: null }),
      })
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .execute()
    audit({ subject: { kind: "exchange.harvest_source", id: input.sourceId }, details: { problem: problem ?? "none" } })
    return done({})
  },
})

function nextTry(problem: (typeof harvestProblems)[number], attempts: number, now: Date): Date | null {
  return isPassing(problem) ? nextAttempt(attempts, now) : null
}

async function forgetRefusals(
  db: ReturnType<typeof exchange>,
  { centreId, sourceId }: { centreId: string; sourceId: string },
): Promise<void> {
  await db
    .deleteFrom("exchange.harvest_refusal")
    .where("centre_id", "=", centreId)
    .where("source_id", "=", sourceId)
    .execute()
}
