import { existsSync, readFileSync } from "node:fs"
import { afterAll, expect, test } from "vitest"
import type { ModuleName } from "#modules/edges.ts"
import { mayReadViews } from "#modules/edges.ts"
import { openKysely, openPool } from "#platform/db/pool.server.ts"
import { useDatabase } from "../database.ts"
import { typesOfSchemas } from "../schema-types.ts"

const database = await useDatabase()
const db = openKysely<unknown>(openPool({ url: database.url, max: 1 }))
const mayRead = (reader: string, owner: string) => mayReadViews(reader as ModuleName, owner as ModuleName)
afterAll(() => db.destroy())

test("each module's schema.ts says what the migrations make (npm run types)", async () => {
  for (const { schema, text } of await typesOfSchemas(db, mayRead)) {
    const path = `app/modules/${schema}/schema.ts`
    expect(existsSync(path), `${path} exists`).toBe(true)
    expect(readFileSync(path, "utf8"), `${path} is up to date`).toBe(text)
  }
})
