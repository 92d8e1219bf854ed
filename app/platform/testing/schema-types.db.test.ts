import { afterAll, expect, test } from "vitest"
import { openKysely, openPool } from "#platform/db/pool.server.ts"
import { useDatabase } from "./database.ts"
import { typesOfSchemas } from "./schema-types.ts"

const database = await useDatabase()
const db = openKysely<unknown>(openPool({ url: database.url, max: 1 }))
afterAll(() => db.destroy())

test("types follow the driver: dates are texts, int8 numbers, jsonb unknown; a view of another module only when allowed", async () => {
  await database.asOwner(`create schema one; create schema two;
    create table one.thing (id int8 primary key, day date not null, at timestamptz not null, facts jsonb not null default '{}');
    create view one.published_thing as select id from one.thing;
    create view one.own_view as select id from one.thing;
    create table two.other (id uuid primary key);
    create table two.published_but_a_table (id uuid primary key)`)
  const made = await typesOfSchemas(db, (reader, owner) => reader === "two" && owner === "one")
  const one = made.find(({ schema }) => schema === "one")?.text ?? ""
  const two = made.find(({ schema }) => schema === "two")?.text ?? ""
  expect(one).toContain('"one.thing": OneThing')
  expect(one).toMatch(/day: string;?\n/)
  expect(one).toMatch(/\bid: number;?\n/)
  expect(one).toMatch(/facts: Generated<Jsonb>/)
  expect(one).toContain('import type { Jsonb } from "#platform/db/jsonb.ts"')
  expect(one).toMatch(/at: Timestamp/)
  expect(one).not.toContain("two.")
  expect(two).toContain('"one.published_thing": ')
  expect(two).not.toContain('"one.own_view"')
  expect(two).not.toContain('"one.thing"')
})
