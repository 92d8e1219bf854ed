// Writes the schema.ts of every module that has tables, from a database made by the migrations: `npm run types`.
import { writeFileSync } from "node:fs"
import { mayReadViews, typesFileOfSchema } from "#modules/edges.ts"
import { openKysely, openPool } from "#platform/db/pool.server.ts"
import { typesOfSchemas } from "#platform/testing/schema-types.ts"
import { startTestPostgres } from "#platform/testing/test-postgres.server.ts"

const server = await startTestPostgres()
const db = openKysely<unknown>(openPool({ url: server.templateUrl, max: 1 }))
try {
  for (const { schema, text } of await typesOfSchemas(db, mayReadViews)) {
    const path = typesFileOfSchema(schema)
    if (path === undefined) continue
    writeFileSync(path, text)
    process.stdout.write(`${path}\n`)
  }
} finally {
  await db.destroy()
  await server.stop()
}
