import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, expect, test } from "vitest"
import { write } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { contentPath, forgetFile, keepFile, receiveFile, useFileFolder } from "./store.server.ts"
import { tidyContents } from "./tidy-contents.server.ts"

await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "tidy-"))
useFileFolder(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const system = systemCaller("test")
const received = async (text: string) =>
  await receiveFile(Readable.from([Buffer.from(text)]), { name: "a", mediaType: "text/plain" })

test("a content goes a day after the last file that refers to it, and what was never kept", async () => {
  const [one, two, other, lost] = [
    await received("même"),
    await received("même"),
    await received("autre"),
    await received("perdu"),
  ]
  const owner = { visibility: "staff" as const }
  const [first, second, third] = await write(system.actor, async (tx) => [
    await keepFile(tx, one, owner),
    await keepFile(tx, two, owner),
    await keepFile(tx, other, owner),
  ])
  const later = new Date(Date.now() + 25 * 3_600_000)
  await write(system.actor, async (tx) => {
    await forgetFile(tx, first ?? "")
    await forgetFile(tx, third ?? "")
  })
  expect(await tidyContents(system, new Date())).toBe(0)
  expect(await tidyContents(system, later)).toBe(2)
  expect([existsSync(contentPath(one.sha256)), existsSync(contentPath(other.sha256)), existsSync(lost.path)]).toEqual([
    true,
    false,
    false,
  ])
  await write(system.actor, async (tx) => await forgetFile(tx, second ?? ""))
  expect(await tidyContents(system, later)).toBe(1)
})
