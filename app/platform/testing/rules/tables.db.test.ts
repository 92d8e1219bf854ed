import { expect, test } from "vitest"
import { ownerOfSchema } from "#modules/edges.ts"
import { applicationRole, signInRole } from "#platform/db/pool.server.ts"
import { useDatabase } from "../database.ts"

interface Table {
  name: string
  schema: string
  comment: string | null
  kind: string
  secured: boolean
  forced: boolean
  invoker: boolean
  /** The application's role may read it. */
  reachable: boolean
}

const database = await useDatabase()

test("every schema has an owner among the modules", async () => {
  const rows = await database.asOwner<{ name: string }>(`select nspname as name from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')`)
  expect(rows.map((row) => row.name).filter((name) => ownerOfSchema(name) === undefined)).toEqual([])
})

test("every table says in a comment what it is for", async () => {
  const silent = (await readTables(database)).filter(({ comment }) => (comment?.length ?? 0) < 20)
  expect(silent.map(({ name }) => name)).toEqual([])
})

test("a table without forced row security is out of the application's reach, or says that nothing in it is personal", async () => {
  const open = (await readTables(database)).filter(
    ({ forced, reachable, kind }) => !forced && reachable && kind !== "v",
  )
  const unsaid = open.filter(
    ({ comment }) => !/\b(public|(nothing|none|not) personal|no personal data)\b/i.test(comment ?? ""),
  )
  expect(unsaid.map(({ name }) => name)).toEqual([])
})

test("a table with personal or confidential data is behind forced row security, and says how long it keeps them", async () => {
  const personal = (await readTables(database)).filter(({ comment }) =>
    /(?<!no )personal data|confidential/i.test(comment ?? ""),
  )
  expect(personal.length).toBeGreaterThan(0)
  expect(personal.filter(({ forced, reachable }) => reachable && !forced).map(({ name }) => name)).toEqual([])
  const keeping = /\b(kept|keeps|removed|goes with|go with|erase[ds]?|as long as)\b/i
  expect(personal.filter(({ comment }) => !keeping.test(comment ?? "")).map(({ name }) => name)).toEqual([])
})

test("row security is never enabled without being forced", async () => {
  const half = (await readTables(database)).filter(({ secured, forced }) => secured !== forced)
  expect(half.map(({ name }) => name)).toEqual([])
})

test("views read with the rights of who asks: otherwise they would pass by row security", async () => {
  const views = (await readTables(database)).filter(({ kind, invoker }) => kind === "v" && !invoker)
  expect(views.map(({ name }) => name)).toEqual([])
})

test("functions with the rights of their owner pin their search path", async () => {
  const rows = await database.asOwner<{ name: string }>(`select p.oid::regprocedure::text as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
      and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')`)
  expect(rows.map((row) => row.name)).toEqual([])
})

test("neither role of the application is above row security, owns anything or may create anything", async () => {
  const roles = [applicationRole, signInRole]
  const above = await database.asOwner(
    `select rolname from pg_roles where rolname = any ($1)
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication)`,
    [roles],
  )
  expect(above).toEqual([])
  const owned = await database.asOwner(`select relname from pg_class where pg_get_userbyid(relowner) = any ($1)`, [
    roles,
  ])
  expect(owned).toEqual([])
  const creating = await database.asOwner<{ schema: string }>(
    `select nspname as schema from pg_namespace, unnest($1::text[]) role
      where nspname !~ '^pg_' and has_schema_privilege(role, nspname, 'create')`,
    [roles],
  )
  expect(creating).toEqual([])
  const members = await database.asOwner(
    `select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any ($1)`,
    [roles],
  )
  expect(members).toEqual([])
})

async function readTables({ asOwner }: typeof database): Promise<Table[]> {
  return await asOwner<Table>(
    `select n.nspname || '.' || c.relname as name, n.nspname as schema, obj_description(c.oid) as comment, c.relkind as kind,
      c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      coalesce('security_invoker=true' = any (c.reloptions), false) as invoker,
      has_schema_privilege($1, n.oid, 'usage') and has_any_column_privilege($1, c.oid, 'select') as reachable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'pgboss', 'public')
      and c.relname not like 'kysely_migration%'
    order by 1`,
    [applicationRole],
  )
}
