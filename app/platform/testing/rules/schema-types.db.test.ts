import { existsSync, readFileSync } from "node:fs"
import { afterAll, expect, test } from "vitest"
import { mayReadViews, typesFileOfSchema } from "#modules/edges.ts"
import { openKysely, openPool } from "#platform/db/pool.server.ts"
import { useDatabase } from "../database.ts"
import { typesOfSchemas } from "../schema-types.ts"

const database = await useDatabase()
const db = openKysely<unknown>(openPool({ url: database.url, max: 1 }))
afterAll(() => db.destroy())

test("each module's schema.ts says what the migrations make (npm run types)", async () => {
  for (const { schema, text } of await typesOfSchemas(db, mayReadViews)) {
    const path = typesFileOfSchema(schema)
    if (path === undefined) continue
    expect(existsSync(path), `${path} exists`).toBe(true)
    expect(readFileSync(path, "utf8"), `${path} is up to date`).toBe(text)
  }
})
