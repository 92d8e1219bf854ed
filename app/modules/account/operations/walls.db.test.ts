import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { read, tables, write } from "#platform/db/index.server.ts"
import { openPool, signInRole } from "#platform/db/pool.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { auditActorNames } from "../queries/account-names.server.ts"
import { closeSignIn } from "../sign-in/pool.server.ts"
import type { BuiltAccount } from "../testing/build-account.ts"
import { buildAccount, buildCentre } from "../testing/build-account.ts"

const database = await useDatabase()
afterAll(closeSignIn)

const people: Record<string, BuiltAccount> = {}
const personTables = ["account", "address", "role_assignment", "invitation", "sign_in_request"] as const

beforeAll(async () => {
  const [here, there] = [await buildCentre("Ici"), await buildCentre("Ailleurs")]
  const make = async (
    name: string,
    centreId: string,
    role: "professional" | "contributor" | "staff" | "administrator",
  ) => {
    people[name] = await buildAccount({ displayName: name, roles: [{ centreId, role }], password: false })
  }
  await make("professional", here, "professional")
  await make("contributor", here, "contributor")
  await make("staff", here, "staff")
  await make("administrator", here, "administrator")
  await make("staffElsewhere", there, "staff")
  people["nobody"] = await buildAccount({ displayName: "nobody", password: false })
  people["installation"] = await buildAccount({
    displayName: "installation",
    installationAdministrator: true,
    password: false,
  })
  await database.asOwner(
    `insert into account.invitation (centre_id, email, role, token_hash, expires_at) values ($1, 'x@exemple.test', 'staff', 'h', now() + interval '1 day')`,
    [here],
  )
  await database.asOwner(
    `insert into account.sign_in_request (id, purpose, email) values (gen_random_uuid(), 'sign-in', 'y@exemple.test')`,
  )
})

const own = { account: 1, address: 1, role_assignment: 1, invitation: 0, sign_in_request: 0 }

test.each([
  ["visitor", { account: 0, address: 0, role_assignment: 0, invitation: 0, sign_in_request: 0 }],
  ["nobody", { ...own, role_assignment: 0 }],
  ["professional", own],
  ["contributor", own],
  // Colleagues and professionals of the centre by name, no address but one's own.
  ["staff", { ...own, account: 4, role_assignment: 4 }],
  ["staffElsewhere", own],
  ["administrator", { ...own, account: 4, address: 4, role_assignment: 4, invitation: 1 }],
  ["installation", { account: 7, address: 7, role_assignment: 5, invitation: 1, sign_in_request: 0 }],
])("%s sees this many rows of each table, whatever a page asks", async (name, expected) => {
  const caller = callerNamed(name)
  expect(await read(caller, (tx) => countAll(tx))).toEqual(expected)
})

test("without an actor nothing is seen, even by the owner's tool for pages", async () => {
  const pool = openPool({ url: database.url, role: "maillage_app", max: 1 })
  for (const table of personTables) {
    const { rows } = await pool.query(`select 1 from account.${table}`)
    expect(rows, table).toEqual([])
  }
  await pool.end()
})

test("the application's role cannot enter the sign-in tables at all", async () => {
  for (const table of ["user", "session", "account", "verification", "attempt"]) {
    const attempt = read(callerNamed("installation"), (tx) =>
      sql`select 1 from signin.${sql.ref(table)}`.execute(tables(tx)),
    )
    await expect(attempt, table).rejects.toThrow(/permission denied/)
  }
})

test("the sign-in role reads names and roles of accounts, writes none, and enters nothing else", async () => {
  const pool = openPool({ url: database.url, role: signInRole, max: 1 })
  expect((await pool.query("select 1 from account.account")).rowCount).toBe(7)
  for (const statement of [
    "update account.account set installation_administrator = true",
    "insert into account.role_assignment select * from account.role_assignment",
    "select 1 from account.address",
    "select 1 from account.invitation",
    "select 1 from platform.audit_entry",
    "select 1 from platform.outbox_mail",
    "select 1 from centre.centre",
  ]) {
    await expect(pool.query(statement), statement).rejects.toThrow(/permission denied/)
  }
  await pool.end()
})

test.each(["visitor", "nobody", "professional", "staff", "staffElsewhere"])(
  "%s writes no role, no account and no invitation",
  async (name) => {
    const { actor } = callerNamed(name)
    const before = await database.asOwner("select * from account.role_assignment order by account_id")
    for (const statement of [
      sql`insert into account.account (id, display_name) values (gen_random_uuid(), 'x')`,
      sql`insert into account.role_assignment (centre_id, account_id, role) select centre_id, account_id, 'administrator' from account.role_assignment on conflict (centre_id, account_id) do update set role = 'administrator'`,
      sql`insert into account.invitation (centre_id, email, role, token_hash, expires_at) select id, 'z@exemple.test', 'staff', 'z', now() from centre.centre`,
    ]) {
      // Either refused, or nothing that it could take hold of.
      await write(actor, (tx) => statement.execute(tables(tx))).catch((error: unknown) =>
        expect(String(error)).toMatch(/row-level security/),
      )
    }
    await write(actor, (tx) => sql`update account.role_assignment set role = 'administrator'`.execute(tables(tx)))
    await write(actor, (tx) =>
      sql`update account.account set display_name = 'prise' where id <> ${accountId(name)}`.execute(tables(tx)),
    )
    await write(actor, (tx) => sql`update account.address set email = 'prise@exemple.test'`.execute(tables(tx)))
    expect(await database.asOwner("select * from account.role_assignment order by account_id")).toEqual(before)
    expect(await database.asOwner("select 1 from account.account where display_name in ('x', 'prise')")).toEqual([])
    expect(await database.asOwner("select 1 from account.address where email = 'prise@exemple.test'")).toEqual([])
    expect(await database.asOwner("select 1 from account.invitation where token_hash = 'z'")).toEqual([])
  },
)

test("names in the audit are those the reader may know", async () => {
  const ids = Object.values(people).map(({ id }) => id)
  const seenBy = async (name: string) =>
    [...(await read(callerNamed(name), (tx) => auditActorNames(tx, ids))).values()].toSorted()
  expect(await seenBy("visitor")).toEqual([])
  expect(await seenBy("professional")).toEqual(["professional"])
  expect(await seenBy("staff")).toEqual(["administrator", "contributor", "professional", "staff"])
  expect(await seenBy("installation")).toHaveLength(7)
})

async function countAll(tx: Parameters<Parameters<typeof read>[1]>[0]) {
  const counts: Record<string, number> = {}
  for (const table of personTables) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from account.${sql.ref(table)}`.execute(
      tables(tx),
    )
    counts[table] = rows[0]?.count ?? -1
  }
  return counts
}

function callerNamed(name: string): Caller {
  return people[name]?.caller ?? visitorCaller
}

function accountId(name: string): string {
  return people[name]?.id ?? "00000000-0000-0000-0000-000000000000"
}
