import { z } from "zod"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { forgetFile, keepFile } from "#platform/files/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { support } from "../tables.server.ts"

const mostFiles = 30

export const receivedFile = z.custom<ReceivedFile>(
  (value) => typeof value === "object" && value !== null && "sha256" in value,
)

/** Keeps a received file with an entry of a journal, for the staff of the centre. */
export const attachEntryFile = operation({
  name: "support.attach-entry-file",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    entryId: z.uuid(),
    file: receivedFile,
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, entryId, file } = input
    const db = support(tx)
    const entry = await db
      .selectFrom("support.entry")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("id", "=", entryId)
      .forUpdate()
      .executeTakeFirst()
    if (entry === undefined) return refused("support_refused_unknown_entry")
    const there = await db
      .selectFrom("support.entry_file")
      .select("id")
      .where("centre_id", "=", centreId)
      .where("entry_id", "=", entryId)
      .execute()
    if (there.length >= mostFiles) return refused("support_refused_too_many_files", { most: mostFiles })
    const fileId = await keepFile(tx, file, { centreId, visibility: "staff" })
    await db
      .insertInto("support.entry_file")
      .values({
        centre_id: centreId,
        entry_id: entryId,
        file_id: fileId,
        name: file.name.slice(0, 200),
        bytes: file.bytes,
        added_at: now,
      })
      .execute()
    audit({ subject: { kind: "support.entry", id: entryId }, details: { bytes: file.bytes } })
    return done({ id: entryId })
  },
})

/** Takes a file away from its entry; its content goes with the last row that refers to it. */
export const removeEntryFile = operation({
  name: "support.remove-entry-file",
  permission: permissions["support.keep-journal"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), fileId: z.uuid() }),
  async run({ tx, input, audit }) {
    const row = await support(tx)
      .deleteFrom("support.entry_file")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.fileId)
      .returning(["file_id", "entry_id"])
      .executeTakeFirst()
    if (row === undefined) return refused("support_refused_unknown_file")
    await forgetFile(tx, row.file_id)
    audit({ subject: { kind: "support.entry", id: row.entry_id } })
    return done({ id: row.entry_id })
  },
})
