// Writes app/modules/<module>/schema.ts for every schema, from a database made by the migrations: `npm run types`.
import { existsSync, writeFileSync } from "node:fs"
import type { ModuleName } from "#modules/edges.ts"
import { mayReadViews } from "#modules/edges.ts"
import { openKysely, openPool } from "#platform/db/pool.server.ts"
import { typesOfSchemas } from "#platform/testing/schema-types.ts"
import { startTestPostgres } from "#platform/testing/test-postgres.server.ts"

const server = await startTestPostgres()
const db = openKysely<unknown>(openPool({ url: server.templateUrl, max: 1 }))
try {
  const made = await typesOfSchemas(db, (reader, owner) => mayReadViews(reader as ModuleName, owner as ModuleName))
  for (const { schema, text } of made) {
    const folder = `app/modules/${schema}`
    if (!existsSync(folder)) throw new Error(`The schema ${schema} belongs to no module: there is no folder ${folder}.`)
    writeFileSync(`${folder}/schema.ts`, text)
    process.stdout.write(`${folder}/schema.ts\n`)
  }
} finally {
  await db.destroy()
  await server.stop()
}
