import { expect, inject, test, vi } from "vitest"
import { onServer } from "#platform/testing/clone-database.ts"
import { useSite } from "#platform/testing/site.ts"
import { signInAs } from "./setup/people.ts"

const site = await useSite()
const cookie = await signInAs(site, "staff")

test("while the database is not there, pages say so to everyone, and come back by themselves", async () => {
  const [database] = await site.asOwner<{ name: string }>("select current_database() as name")
  await onServer(inject("templateUrl"), `alter database ${database?.name} allow_connections false`)
  await onServer(
    inject("templateUrl"),
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database?.name}'`,
  )

  const forVisitor = await site.request("/vocabulaire")
  expect(forVisitor.status).toBe(503)
  expect(forVisitor.headers.get("retry-after")).toBe("5")
  expect(await forVisitor.text()).toContain("Le service reprend dans un instant")
  const forStaff = await site.request("/en/travail", { cookie })
  expect(forStaff.status).toBe(503)
  expect(await forStaff.text()).toContain("The database does not answer for now.")
  expect((await site.request("/sante")).status).toBe(503)

  await onServer(inject("templateUrl"), `alter database ${database?.name} allow_connections true`)
  await vi.waitUntil(async () => (await site.request("/sante")).status === 200, { timeout: 60_000 })
  expect((await site.request("/vocabulaire")).status).toBe(200)
  expect((await site.request("/travail", { cookie })).status).toBe(200)
})
