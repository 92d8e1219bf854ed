import { sql } from "kysely"
import { z } from "zod"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { forgetFile, keepFile } from "#platform/files/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { fileSorts } from "../domain/file-sort.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { readFileJob } from "../jobs/read-file.job.server.ts"
import { permissions } from "../permissions.ts"
import { findRecord } from "../queries/find-record.server.ts"
import { catalogue } from "../tables.server.ts"
import { indexRecords } from "./index-records.server.ts"

const mostFiles = 50

/** Attaches a received file to a record, for a centre; its text is read afterwards, in the background. */
export const attachFile = operation({
  name: "catalogue.attach-file",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    permanentId: z.string(),
    label: z.string().trim().max(200),
    access: z.enum(["public", "staff"]),
    /** As its content says. */
    sort: z.enum(fileSorts),
    mediaType: z.string(),
    file: z.custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value),
  }),
  async run({ tx, now, input, audit, enqueue }) {
    const { centreId, file, sort, mediaType, access, label } = input
    if (file.bytes === 0) return refused("catalogue_refused_file_empty")
    const record = await findRecord(tx, input.permanentId)
    if (record === undefined) return refused("catalogue_refused_unknown_record")
    const db = catalogue(tx)
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from catalogue.record_file where record_id = ${record.id}`.execute(db)
    if ((rows[0]?.count ?? 0) >= mostFiles) return refused("catalogue_refused_too_many_files", { most: mostFiles })
    const isRead = sort === "pdf" || sort === "transcript"
    const fileId = await keepFile(tx, { ...file, mediaType }, { centreId, visibility: access })
    const row = await db
      .insertInto("catalogue.record_file")
      .values({
        ...{ centre_id: centreId, record_id: record.id, file_id: fileId, sort, media_type: mediaType, access },
        ...{ name: file.name.slice(0, 200), label: label === "" ? null : label, bytes: file.bytes, created_at: now },
        reading: isRead ? "waiting" : "none",
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    if (isRead) await enqueue(readFileJob, { fileId: row.id })
    await db.updateTable("catalogue.record").set({ updated_at: now }).where("id", "=", record.id).execute()
    await indexRecords(tx, [record])
    audit({ subject: { kind: "catalogue.record", id: record.id }, details: { sort, bytes: file.bytes, access } })
    return done({ fileId: row.id })
  },
})

/** Takes a file away from its record; its content goes with the last row that refers to it. */
export const removeFile = operation({
  name: "catalogue.remove-file",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), fileId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const db = catalogue(tx)
    const row = await db
      .deleteFrom("catalogue.record_file")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.fileId)
      .returning(["record_id", "file_id"])
      .executeTakeFirst()
    if (row === undefined) return refused("catalogue_refused_file_unknown")
    await forgetFile(tx, row.file_id)
    const record = await db
      .updateTable("catalogue.record")
      .set({ updated_at: now })
      .where("id", "=", row.record_id)
      .returning(["id", "permanent_id as permanentId", "description"])
      .executeTakeFirstOrThrow()
    await indexRecords(tx, [{ ...record, description: record.description as RecordDescription }])
    audit({ subject: { kind: "catalogue.record", id: record.id } })
    return done({})
  },
})
