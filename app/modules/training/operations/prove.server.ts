import { z } from "zod"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { forgetFile, keepFile } from "#platform/files/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { day, line, optionalDay, paragraphs, requiredLine } from "./fields.ts"

/** Writes evidence down for an indicator: a note, a link, a file, at least one of them. */
export const addEvidence = operation({
  name: "training.add-evidence",
  permission: permissions["training.prove"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    indicator: z.coerce.number().int().min(1).max(33),
    onDate: day,
    title: requiredLine(300),
    note: paragraphs(4000),
    link: line(1000).refine((typed) => typed === "" || /^https?:\/\/\S+$/.test(typed), "training_error_link"),
    file: z
      .custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value)
      .optional(),
  }),
  async run({ tx, input, audit }) {
    const { centreId, indicator, file } = input
    if (input.note === "" && input.link === "" && file === undefined)
      return invalid({ note: [m.training_error_evidence()] })
    const fileId = file === undefined ? null : await keepFile(tx, file, { centreId, visibility: "staff" })
    const { id } = await training(tx)
      .insertInto("training.evidence")
      .values({
        centre_id: centreId,
        indicator,
        on_date: input.onDate,
        title: input.title,
        note: input.note,
        link: input.link,
        file_id: fileId,
        file_name: file?.name.slice(0, 200) ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "training.evidence", id }, details: { indicator } })
    return done({ id })
  },
})

/** Takes evidence away, its file with it. */
export const removeEvidence = operation({
  name: "training.remove-evidence",
  permission: permissions["training.prove"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), id: z.uuid() }),
  async run({ tx, input, audit }) {
    const row = await training(tx)
      .deleteFrom("training.evidence")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.id)
      .returning(["indicator", "title", "file_id"])
      .executeTakeFirst()
    if (row === undefined) return refused("training_refused_unknown_evidence")
    if (row.file_id !== null) await forgetFile(tx, row.file_id)
    audit({ subject: { kind: "training.evidence", id: input.id }, details: { indicator: row.indicator } })
    return done({ id: input.id })
  },
})

/** Writes a line of the register: what was said, what was answered, what changes, who sees to it. A new one without `id`. */
export const noteImprovement = operation({
  name: "training.note-improvement",
  permission: permissions["training.prove"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    id: z.union([z.uuid(), z.literal("")]).default(""),
    version: z.coerce.number().int().default(0),
    kind: z.enum(["complaint", "difficulty", "risk", "idea"]),
    receivedOn: day,
    origin: line(200),
    subject: paragraphs(4000).pipe(z.string().min(1)),
    answer: paragraphs(4000),
    answeredOn: optionalDay,
    measure: paragraphs(4000),
    owner: line(200),
    closedOn: optionalDay,
  }),
  async run({ tx, input, audit }) {
    const { centreId, id } = input
    for (const name of ["answeredOn", "closedOn"] as const) {
      const on = input[name]
      if (on !== null && on < input.receivedOn) return invalid({ [name]: [m.training_error_order()] })
    }
    const said = {
      kind: input.kind,
      received_on: input.receivedOn,
      origin: input.origin,
      subject: input.subject,
      answer: input.answer,
      answered_on: input.answeredOn,
      measure: input.measure,
      owner: input.owner,
      closed_on: input.closedOn,
    }
    const db = training(tx)
    const row =
      id === ""
        ? await db
            .insertInto("training.improvement")
            .values({ centre_id: centreId, ...said })
            .returning("id")
            .executeTakeFirst()
        : await db
            .updateTable("training.improvement")
            .set({ ...said, version: input.version + 1 })
            .where("centre_id", "=", centreId)
            .where("id", "=", id)
            .where("version", "=", input.version)
            .returning("id")
            .executeTakeFirst()
    if (row === undefined) return refused("training_refused_changed_meanwhile")
    audit({ subject: { kind: "training.improvement", id: row.id }, details: { kind: input.kind } })
    return done({ id: row.id })
  },
})
