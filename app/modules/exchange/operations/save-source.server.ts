import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { frequencies, longestSilence } from "../domain/harvest-schedule.ts"
import { metadataPrefixes } from "../domain/oai-request.ts"
import { harvestJob } from "../jobs/harvest.job.server.ts"
import { permissions } from "../permissions.ts"
import { exchange } from "../tables.server.ts"

const setForm = /^[A-Za-z0-9\-_.!~*'():]*$/

/** Adds a repository that a centre harvests, and starts the first harvest. */
export const addSource = operation({
  name: "exchange.add-source",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    name: z.string().trim().min(1).max(80),
    baseUrl: z.url({ protocol: /^https?$/ }).max(500),
    set: z.string().trim().max(300).regex(setForm),
    prefix: z.enum(metadataPrefixes),
    withCopies: z.boolean(),
    frequency: z.enum(frequencies),
  }),
  async run({ tx, input, audit, enqueue }) {
    const { centreId, name, set, prefix, frequency } = input
    const url = new URL(input.baseUrl)
    if (url.search !== "" || url.username !== "" || url.password !== "") {
      return invalid({ baseUrl: [m.exchange_source_address_bare()] })
    }
    const row = await exchange(tx)
      .insertInto("exchange.harvest_source")
      .values({
        ...{ centre_id: centreId, name, prefix, frequency, state: "waiting" },
        ...{ base_url: url.href, set_spec: set === "" ? null : set, with_copies: input.withCopies },
      })
      .onConflict((conflict) => conflict.columns(["centre_id", "name"]).doNothing())
      .returning("id")
      .executeTakeFirst()
    if (row === undefined) return invalid({ name: [m.exchange_source_name_taken()] })
    await enqueue(harvestJob, { centreId, sourceId: row.id })
    audit({ subject: { kind: "exchange.harvest_source", id: row.id }, details: { host: url.host } })
    return done({ sourceId: row.id })
  },
})

/** Asks for a harvest now. */
export const startHarvest = operation({
  name: "exchange.start-harvest",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), sourceId: z.uuid(), everything: z.boolean() }),
  async run({ tx, now, input, audit, enqueue }) {
    const { centreId, sourceId } = input
    const silent = new Date(now.getTime() - longestSilence)
    const fresh = { from_date: null, token: null, begun_date: null }
    const row = await exchange(tx)
      .updateTable("exchange.harvest_source")
      .set({ state: "waiting", attempts: 0, next_at: null, ...(input.everything ? fresh : {}) })
      .where("centre_id", "=", centreId)
      .where("id", "=", sourceId)
      .where((where) => where.or([where("state", "!=", "running"), where("heartbeat_at", "<", silent)]))
      .returning("id")
      .executeTakeFirst()
    if (row === undefined) return refused("exchange_refused_harvest_running")
    await enqueue(harvestJob, { centreId, sourceId })
    audit({ subject: { kind: "exchange.harvest_source", id: sourceId } })
    return done({ sourceId })
  },
})

/** Harvests a repository no more; the records that came from it stay. */
export const removeSource = operation({
  name: "exchange.remove-source",
  permission: permissions["exchange.harvest"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), sourceId: z.uuid() }),
  async run({ tx, input, audit }) {
    const { numDeletedRows } = await exchange(tx)
      .deleteFrom("exchange.harvest_source")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.sourceId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return refused("exchange_refused_source_unknown")
    audit({ subject: { kind: "exchange.harvest_source", id: input.sourceId } })
    return done({})
  },
})
