import { z } from "zod"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { keepFile } from "#platform/files/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { years } from "../formats/contrat-cells.ts"
import { readImportJob } from "../jobs/read-import.job.server.ts"
import { permissions } from "../permissions.ts"
import { territory } from "../tables.server.ts"

const orNull = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable().default(null))

/** Keeps a received file and has it read in the background: nothing is imported yet. */
export const startImport = operation({
  name: "territory.start-import",
  permission: permissions["territory.import"],
  centre: ({ centreId }) => centreId ?? undefined,
  input: z.object({
    file: z.custom<ReceivedFile>((value) => typeof value === "object" && value !== null && "sha256" in value),
    centreId: orNull(z.uuid()),
    source: z.string().trim().min(1).max(300),
    vintage: z
      .string()
      .trim()
      .regex(/^(?:\d{4})?$/, "territory_error_year")
      .default(""),
    period: z
      .string()
      .trim()
      .refine((text) => text === "" || years(text)[1] !== null, "territory_error_period")
      .default(""),
  }),
  async run({ tx, caller, input: { file, centreId, source, vintage, period }, audit, enqueue }) {
    const accountId = caller.actor.kind === "account" ? caller.actor.accountId : undefined
    const fileId = await keepFile(tx, file, { centreId: centreId ?? undefined, accountId, visibility: "staff" })
    const [firstYear, lastYear] = years(period)
    const { id } = await territory(tx)
      .insertInto("territory.import_run")
      .values({
        file_id: fileId,
        file_name: file.name,
        file_bytes: file.bytes,
        centre_id: centreId,
        source,
        vintage,
        first_year: firstYear,
        last_year: lastYear,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    await enqueue(readImportJob, { importId: id, write: false })
    audit({ subject: { kind: "territory.import-run", id }, details: { bytes: file.bytes } })
    return done({ importId: id })
  },
})
