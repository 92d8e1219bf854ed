import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Kysely } from "kysely"
import { sql } from "kysely"
import type { Migration } from "kysely/migration"
import { Migrator } from "kysely/migration"
import { applicationRole, openKysely, openPool, signInRole } from "./pool.server.ts"

export type MigrationOutcome =
  | { kind: "migrated"; applied: string[] }
  | { kind: "failed"; problem: MigrationProblem; details: string }

export type MigrationProblem =
  | "unreachable"
  | "too-old"
  | "not-utf8"
  | "may-not-create-roles"
  | "newer-than-this-version"
  | "broken"

const oldestVersion = 150_000

/** Brings the database at `url` to the newest schema: roles, default privileges, then each SQL file of `db/migrations` once, in order. */
export async function migrateDatabase(
  url: string,
  { only }: { only?: ReadonlySet<string> } = {},
): Promise<MigrationOutcome> {
  const kysely = openKysely<unknown>(openPool({ url, max: 1 }))
  try {
    const unfit = await checkServer(kysely)
    if (unfit !== undefined) return unfit
    const rolesRefused = await prepareRoles(kysely)
    if (rolesRefused !== undefined) return rolesRefused
    const outcome = await applyFiles(kysely, only)
    if (outcome.kind === "migrated") await letOwnerSeeAll(kysely)
    return outcome
  } finally {
    await kysely.destroy()
  }
}

async function checkServer(kysely: Kysely<unknown>): Promise<MigrationOutcome | undefined> {
  try {
    const { rows } = await sql<{ version: number; encoding: string }>`
      select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding
    `.execute(kysely)
    const server = rows[0]
    if (server === undefined || server.version < oldestVersion) {
      return { kind: "failed", problem: "too-old", details: String(server?.version ?? "?") }
    }
    if (server.encoding !== "UTF8") return { kind: "failed", problem: "not-utf8", details: server.encoding }
    return undefined
  } catch (error) {
    return { kind: "failed", problem: "unreachable", details: error instanceof Error ? error.message : String(error) }
  }
}

async function prepareRoles(kysely: Kysely<unknown>): Promise<MigrationOutcome | undefined> {
  try {
    for (const role of [applicationRole, signInRole]) await createRole(kysely, role)
    await sql`alter default privileges grant usage on schemas to ${sql.ref(applicationRole)}`.execute(kysely)
    await sql`alter default privileges grant select, insert, update, delete on tables to ${sql.ref(applicationRole)}`.execute(
      kysely,
    )
    await sql`alter default privileges grant usage on sequences to ${sql.ref(applicationRole)}`.execute(kysely)
    return undefined
  } catch (error) {
    return {
      kind: "failed",
      problem: "may-not-create-roles",
      details: error instanceof Error ? error.message : String(error),
    }
  }
}

/** Roles belong to the whole server: another installation may have made them, at this very moment even. */
async function createRole(kysely: Kysely<unknown>, role: string): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then
        create role ${sql.ref(role)} nologin nosuperuser nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(kysely)
  const { rows } = await sql<{
    member: boolean
  }>`select pg_has_role(current_user, ${role}, 'member') as member`.execute(kysely)
  if (rows[0]?.member !== true) await sql`grant ${sql.ref(role)} to current_user`.execute(kysely)
}

/**
 * Forced row security holds for the owner too, who makes backups: it gets a policy of its own on each such table. The application never works as the
 * owner.
 */
async function letOwnerSeeAll(kysely: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relforcerowsecurity and pg_has_role(c.relowner, 'usage')
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner_all')`.execute(kysely)
  for (const { schema, name } of rows) {
    await sql`create policy owner_all on ${sql.table(`${schema}.${name}`)} to current_user using (true) with check (true)`.execute(
      kysely,
    )
  }
}

async function applyFiles(kysely: Kysely<unknown>, only: ReadonlySet<string> | undefined): Promise<MigrationOutcome> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: () => readMigrations(only) },
    migrationTableSchema: "platform",
    // Modules add their files side by side: a file dated before the newest one applied still runs.
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return { kind: "migrated", applied: (results ?? []).map((result) => result.migrationName) }
  const details = error instanceof Error ? error.message : JSON.stringify(error)
  if (details.includes("previously executed migration"))
    return { kind: "failed", problem: "newer-than-this-version", details }
  const file = results?.find((result) => result.status === "Error")?.migrationName
  return { kind: "failed", problem: "broken", details: file === undefined ? details : `${file}: ${details}` }
}

/** Every migration that this version knows, in order. */
export async function migrationNames(): Promise<string[]> {
  const files = (await readdir(folder())).filter((file) => file.endsWith(".sql"))
  return files.map((file) => file.replace(/\.sql$/, "")).sort()
}

async function readMigrations(only: ReadonlySet<string> | undefined): Promise<Record<string, Migration>> {
  const names = (await migrationNames()).filter((name) => only?.has(name) ?? true)
  return Object.fromEntries(names.map((name) => [name, fromFile(name)]))
}

function fromFile(name: string): Migration {
  return {
    up: async (db) => {
      await sql.raw(await readFile(join(folder(), `${name}.sql`), "utf8")).execute(db)
    },
  }
}

function folder(): string {
  return join(process.cwd(), "db/migrations")
}
