import { randomBytes } from "node:crypto"
import { cpSync, existsSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { afterAll, inject } from "vitest"
import { cloneDatabase, onServer, withServer } from "./clone-database.ts"
import type { SiteProcess } from "./site-process.ts"
import { startSiteProcess } from "./site-process.ts"

export interface Site extends SiteProcess {
  /** Runs SQL as the owner of this site's own database, whom row security does not hold back. */
  asOwner<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>
  /** One request, redirects not followed; `cookie` is what `signIn` answered. */
  request(path: string, init?: RequestInit & { cookie?: string | undefined }): Promise<Response>
  /** Signs in by the form, as a person would: the value of the header "Cookie" from then on. */
  signIn(email: string, password: string): Promise<string>
}

const demonstrationName = "demonstration"

/** The built application with the demonstration, its database and files its own: `const site = await useSite()` at the top of a test file. */
export async function useSite(environment: Record<string, string> = {}): Promise<Site> {
  const demonstration = await demonstrationTemplate()
  const name = `site_${randomBytes(6).toString("hex")}`
  const { url, drop } = await cloneDatabase(demonstration.url, name)
  const data = join(inject("scratchFolder"), name)
  if (existsSync(demonstration.data)) cpSync(demonstration.data, data, { recursive: true })
  const owner = new pg.Pool({ connectionString: url, max: 1 })
  // A test may end the server, and the database goes at the end: a connection cut then is no fault.
  owner.on("error", () => undefined)
  owner.on("connect", (client) => client.on("error", () => undefined))
  const started = await startSiteProcess({ ...settings(url, data), ...environment })
  afterAll(async () => {
    await started.stop()
    await owner.end()
    await drop()
    rmSync(data, { recursive: true, force: true })
  })
  const request: Site["request"] = async (path, { cookie, ...init } = {}) => {
    const headers = new Headers(init.headers)
    // A connection kept open may be closed by the server at the very moment it is used again, on a busy machine.
    headers.set("connection", "close")
    if (cookie !== undefined) headers.set("cookie", cookie)
    return await fetch(`${started.url}${path}`, { redirect: "manual", ...init, headers })
  }
  return {
    ...started,
    request,
    async asOwner<Row extends object>(text: string, values: unknown[] = []) {
      return (await owner.query<Row>(text, values)).rows
    },
    async signIn(email, password) {
      const body = new URLSearchParams({ email, password, method: "password" })
      const answer = await request("/connexion", { method: "POST", body })
      const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0])
      if (answer.status >= 400 || cookies.length === 0) throw new Error(`${email} could not sign in: ${answer.status}.`)
      return cookies.join("; ")
    },
  }
}

/** The database and files of a first start, made by the first test file that needs them and cloned by all. */
async function demonstrationTemplate(): Promise<{ url: string; data: string }> {
  const template = inject("templateUrl")
  const url = new URL(template)
  url.pathname = `/${demonstrationName}`
  const data = join(inject("scratchFolder"), demonstrationName)
  await withServer(template, async (client) => {
    // Two test files at once: the second waits and finds it made.
    await client.query("select pg_advisory_lock(1)")
    const made = await client.query("select from pg_database where datname = $1", [demonstrationName])
    if (made.rowCount === 0) await makeDemonstration(template, data)
  })
  return { url: url.href, data }
}

async function makeDemonstration(template: string, data: string): Promise<void> {
  const half = `${demonstrationName}_half`
  const { url } = await cloneDatabase(template, half)
  const site = await startSiteProcess({ ...settings(url, `${data}_half`), MAILLAGE_DEMO: "1" })
  await site.stop()
  if (existsSync(`${data}_half`)) renameSync(`${data}_half`, data)
  await onServer(template, `alter database ${half} rename to ${demonstrationName}`)
}

function settings(url: string, data: string): Record<string, string> {
  return { DATABASE_URL: url, MAILLAGE_DATA: data, MAILLAGE_SECRET: "a secret for tests, and for tests only" }
}
