import { expect, test } from "vitest"
import { isModule, mayReadViews, mayUse, ownerOfSchema } from "#modules/edges.ts"
import { readSources } from "../sources.ts"
import { findForeignSql, ownerOfFile } from "../sql-ownership.ts"
import { findSqlUses } from "../sql-statements.ts"

const ownership = { ownerOf: ownerOfSchema, mayUse, mayReadViews }
const sources = readSources(
  ["app", "db"],
  /\.(ts|tsx|sql)$/,
  /\.(test|e2e)\.tsx?$|\/testing\/|\/messages\/generated\/|schema\.ts$/,
)

test("only the owner of a schema writes it; others read the views it publishes", () => {
  expect(sources.flatMap(({ path, text }) => findForeignSql(path, text, ownership))).toEqual([])
})

test("the reading understood the SQL: each migration that makes a table was seen doing so", () => {
  for (const { path, text } of sources.filter((source) => source.path.endsWith(".sql"))) {
    const made = text.match(/^create table/gm)?.length ?? 0
    const seen = findSqlUses(path, text).filter(({ act }) => act === "define").length
    expect(seen, path).toBeGreaterThanOrEqual(made)
  }
})

test("each migration is named after a module or a part of the platform", () => {
  for (const { path } of sources.filter((source) => source.path.startsWith("db/migrations/"))) {
    expect(path).toMatch(/^db\/migrations\/\d{8}-\d{4}_[a-z]+_[a-z0-9-]+\.sql$/)
    const owner = ownerOfFile(path, ownerOfSchema)
    expect(owner === "platform" || isModule(owner), path).toBe(true)
  }
})

test.each<[path: string, text: string]>([
  ["app/modules/letters/operations/a.server.ts", 'catalogue(tx).insertInto("catalogue.record").values({})'],
  ["app/modules/letters/operations/a.server.ts", 'catalogue(tx)\n  .updateTable(\n    "catalogue.record as r")'],
  ["app/modules/letters/operations/a.server.ts", "sql`delete from catalogue.record where id = 1`"],
  ["app/modules/letters/operations/a.server.ts", "sql`update catalogue.record set title = ''`"],
  ["app/modules/letters/operations/a.server.ts", "sql`merge into catalogue.record using x on true`"],
  ["app/modules/letters/queries/a.server.ts", "sql`select * from catalogue.record`"],
  [
    "app/modules/letters/queries/a.server.ts",
    'letters(tx).selectFrom("letters.issue").innerJoin("catalogue.record as r", "r.id", "x")',
  ],
  ["app/modules/catalogue/queries/a.server.ts", "sql`select * from letters.published_issue`"],
  ["app/modules/catalogue/operations/a.server.ts", "sql`insert into search.entry (id) values (1)`"],
  ["app/modules/catalogue/operations/a.server.ts", "sql`insert into platform.setting (name) values (1)`"],
  ["app/modules/catalogue/jobs/a.job.server.ts", "sql`update pgboss.job set state = 'x'`"],
  ["app/platform/search/index/a.server.ts", "sql`select title from catalogue.record`"],
  ["db/demo/catalogue.ts", "sql`insert into catalogue.record (id) values (1)`"],
  ["db/migrations/20261121-1030_letters_add-column.sql", "alter table catalogue.record add column x text;"],
  [
    "db/migrations/20261121-1030_catalogue_add.sql",
    "create table catalogue.x (id uuid references letters.issue (id));",
  ],
  ["db/migrations/20261121-1030_catalogue_add.sql", "create unique index x on letters.issue (id);"],
])("refused in %s: %s", (path, text) => {
  expect(findForeignSql(path, text, ownership)).toHaveLength(1)
})

test.each<[path: string, text: string]>([
  ["app/modules/catalogue/operations/a.server.ts", 'catalogue(tx).insertInto("catalogue.record").values({})'],
  ["app/modules/letters/queries/a.server.ts", "sql`select * from catalogue.published_record`"],
  ["app/modules/report/queries/a.server.ts", "sql`select * from activity.published_activity`"],
  ["app/modules/catalogue/queries/a.server.ts", "sql`select * from platform.words(${text})`"],
  ["app/modules/account/sign-in/a.server.ts", 'db.selectFrom("signin.user")'],
  ["app/modules/catalogue/domain/a.ts", "// Someone will delete from letters.issue\nexport const a = 1"],
  [
    "db/migrations/20261121-1030_catalogue_add.sql",
    "create table catalogue.x (id uuid references centre.centre (id)); -- update letters.issue\ncomment on table catalogue.x is 'we delete from letters.issue';",
  ],
])("allowed in %s: %s", (path, text) => {
  expect(findForeignSql(path, text, ownership)).toEqual([])
})
