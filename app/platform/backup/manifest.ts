import { z } from "zod"

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The first entry of a backup: what it holds, and what to check it against. */
export const manifestSchema = z.object({
  format: z.literal("maillage-backup"),
  version: z.literal(1),
  software: z.string(),
  createdAt: z.iso.datetime(),
  /** The migrations that made the schema, in the order they were applied. */
  migrations: z.array(z.string().regex(/^[\w-]+$/)),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int().nonnegative(),
      bytes: z.number().int().nonnegative(),
      sha256,
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
  /** Contents of stored files, each under its SHA-256. */
  files: z.array(z.object({ sha256, bytes: z.number().int().nonnegative() })),
  /** Jobs that were waiting: they are put in the queue again. */
  jobs: z.array(z.object({ name: z.string(), data: z.unknown(), startAfter: z.iso.datetime({ offset: true }) })),
})

export type Manifest = z.infer<typeof manifestSchema>

export const manifestEntry = "manifest.json"

export function tableEntry({ schema, name }: { schema: string; name: string }): string {
  return `tables/${schema}.${name}.csv`
}

export function fileEntry(sha256Text: string): string {
  return `files/${sha256Text}`
}
