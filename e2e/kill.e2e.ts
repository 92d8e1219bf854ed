import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, expect, test, vi } from "vitest"
import type { SiteProcess } from "#platform/testing/site-process.ts"
import { startSiteProcess } from "#platform/testing/site-process.ts"
import { demonstrationSignIns } from "../db/demo/account.ts"
import { themesSlug } from "../db/demo/vocabulary.ts"

// MAILLAGE_KILL_ROUNDS=20 for the long version.
const rounds = Number(process.env["MAILLAGE_KILL_ROUNDS"] ?? 4)
const folder = mkdtempSync(join(tmpdir(), "maillage-kill-"))
// The account of the embedded database goes through it.
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`what a page said was kept is there after each of ${rounds} kills of the application or of its database`, {
  timeout: 60_000 * rounds,
}, async () => {
  const acknowledged: string[] = []
  let site = await start()
  const cookie = await signIn(site)
  for (let round = 0; round < rounds; round += 1) {
    const writer = write(site, cookie, `Manche ${round}`)
    await vi.waitUntil(() => writer.kept.length >= 3, { timeout: 30_000 })
    await sleep(Math.random() * 300)
    const victims = (["application", "database", "both"] as const)[round % 3]
    if (victims !== "application") process.kill(databasePid(), "SIGKILL")
    if (victims !== "database") process.kill(site.pid, "SIGKILL")
    writer.stop()
    acknowledged.push(...(await writer.ended))
    if (victims === "database") await vi.waitUntil(() => healthy(site), { timeout: 60_000, interval: 100 })
    else site = await start()
    expect(await missing(site, acknowledged), `round ${round}, ${victims} killed`).toEqual([])
  }
  // The session that was opened before the first kill still stands.
  const page = await fetch(`${site.url}/travail`, { headers: { cookie }, redirect: "manual" })
  expect(page.status).toBe(200)
  await site.stop()
  expect(acknowledged.length).toBeGreaterThanOrEqual(3 * rounds)
})

async function start(): Promise<SiteProcess> {
  return await startSiteProcess({ MAILLAGE_DATA: folder, MAILLAGE_DEMO: "1", LOG_LEVEL: "silent" })
}

async function signIn(site: SiteProcess): Promise<string> {
  const person = demonstrationSignIns.find(({ email }) => email === "documentation@exemple.test")
  const body = new URLSearchParams({ email: person?.email ?? "", password: person?.password ?? "", method: "password" })
  const answer = await fetch(`${site.url}/connexion`, { method: "POST", body, redirect: "manual" })
  const [cookie] = answer.headers.getSetCookie()
  if (cookie === undefined) throw new Error(`Nobody could sign in: ${answer.status}.`)
  return cookie.split(";")[0] ?? ""
}

/** Adds concepts one after the other until told to stop; `kept` holds the address of each that the site said it had kept. */
function write(site: SiteProcess, cookie: string, name: string) {
  const kept: string[] = []
  let going = true
  const work = async () => {
    for (let number = 1; going; number += 1) {
      const body = new URLSearchParams({ nameFr: `${name}, concept ${number}` })
      const answer = await fetch(`${site.url}/travail/vocabulaire/${themesSlug}/nouveau`, {
        method: "POST",
        body,
        redirect: "manual",
        headers: { cookie, connection: "close" },
      }).catch(() => undefined)
      const address = answer?.status === 302 ? answer.headers.get("location") : null
      if (address === null || address === undefined) await sleep(20)
      else kept.push(address)
    }
    return kept
  }
  return { kept, ended: work(), stop: () => (going = false) }
}

async function missing(site: SiteProcess, addresses: readonly string[]): Promise<string[]> {
  const lost: string[] = []
  for (const address of addresses) {
    const status = await statusOf(site, address)
    if (status !== 200) lost.push(`${address}: ${status}`)
  }
  return lost
}

/** A database that dies answers for a moment still; while it starts again, pages say so (503). */
async function statusOf(site: SiteProcess, address: string): Promise<number> {
  let status = 503
  const ask = async () => {
    status = (await fetch(`${site.url}${address}`, { headers: { connection: "close" } })).status
    return status !== 503
  }
  await vi.waitUntil(ask, { timeout: 60_000, interval: 100 }).catch(() => undefined)
  return status
}

async function healthy(site: SiteProcess): Promise<boolean> {
  return await fetch(`${site.url}/sante`, { headers: { connection: "close" } }).then(
    ({ status }) => status === 200,
    () => false,
  )
}

function databasePid(): number {
  return Number(readFileSync(join(folder, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0])
}
