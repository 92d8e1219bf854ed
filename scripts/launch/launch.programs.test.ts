import { existsSync, utimesSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test, vi } from "vitest"
import { journal, launch, lockFile, put, smallCheckout, start } from "./testing/small-checkout.ts"

test.concurrent("installs, builds and runs the first time; only runs the second time", async () => {
  const root = smallCheckout()
  expect(await launch(root, ["start", "--port", "a b"])).toMatchObject({
    code: 0,
    output: 'ran ["start","--port","a b"] production\n',
  })
  expect(await launch(root, ["start"])).toMatchObject({ code: 0 })
  expect(journal(root)).toEqual(["npm ci", "npm done", "messages", "build", "compress"])
})

test.concurrent("installs again when the lock changes, not when npm was run by hand", async () => {
  const root = smallCheckout()
  await launch(root, ["start"])
  put(root, "package-lock.json", lockFile("2.0.0"))
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "npm ci")).toHaveLength(2)
  put(root, "package-lock.json", lockFile("3.0.0"))
  put(root, "node_modules/.package-lock.json", lockFile("3.0.0"))
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "npm ci")).toHaveLength(2)
})

test.concurrent("an installation by hand counts without the packages of other platforms, not without those of this one", async () => {
  const root = smallCheckout()
  const here = { os: [process.platform], cpu: [process.arch] }
  const others = { "node_modules/away": { ...here, cpu: ["wasm32"] }, "node_modules/serves-away": {} }
  put(root, "package-lock.json", lockFile("1.0.0", others))
  put(root, "node_modules/thing/index.js", "")
  put(root, "node_modules/.package-lock.json", lockFile("1.0.0"))
  await launch(root, ["messages"])
  expect(journal(root)).toEqual(["messages"])
  put(root, "package-lock.json", lockFile("1.0.0", { ...others, "node_modules/here": here }))
  await launch(root, ["messages"])
  expect(journal(root)).toContain("npm ci")
})

test.concurrent("installs again when something removed what the lock asks for", async () => {
  const root = smallCheckout()
  await launch(root, ["start"])
  await sleep(20)
  put(root, "node_modules/.package-lock.json", JSON.stringify({ packages: {} }))
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "npm ci")).toHaveLength(2)
})

test.concurrent("builds when a source changes, not when it is only touched, not for a test", async () => {
  const root = smallCheckout()
  await launch(root, ["start"])
  utimesSync(join(root, "app/root.tsx"), new Date(), new Date())
  put(root, "app/root.test.ts", "new test")
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "build")).toHaveLength(1)
  put(root, "app/root.tsx", "export const root = 2")
  await launch(root, ["start"])
  put(root, "app/page.tsx", "export const page = 1")
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "build")).toHaveLength(3)
})

test.concurrent("two at once install and build once", async () => {
  const root = smallCheckout()
  const both = await Promise.all([launch(root, ["start"]), launch(root, ["start"])])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(journal(root)).toEqual(["npm ci", "npm done", "messages", "build", "compress"])
  expect(existsSync(join(root, ".launch.lock"))).toBe(false)
})

test.concurrent("one that was killed while npm works is waited for, then its work serves", async () => {
  const root = smallCheckout({ npmTakes: 1_500 })
  const first = start(root, ["start"])
  await vi.waitUntil(() => journal(root).includes("npm ci"), { timeout: 60_000 })
  first.child.kill("SIGKILL")
  const second = await launch(root, ["start"])
  expect(second).toMatchObject({ code: 0, output: 'ran ["start"] production\n' })
  expect(second.errors).toMatch(/Another launch/)
  expect(journal(root)).toEqual(["npm ci", "npm done", "messages", "build", "compress"])
})

test.concurrent("a failed installation and a failed build end with a sentence and code 1", async () => {
  const root = smallCheckout()
  put(root, "npm.js", "console.error('no network'); process.exit(3)")
  expect(await launch(root, ["start"])).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/no network\nThe installation failed/) as string,
  })
  const other = smallCheckout()
  put(other, "node_modules/@react-router/dev/bin.cjs", "console.error('bad source'); process.exit(1)")
  put(other, "node_modules/.package-lock.json", lockFile("1.0.0"))
  expect(await launch(other, ["start"])).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/bad source\nThe build failed/) as string,
  })
  expect(await launch(other, ["nonsense"])).toMatchObject({ code: 1, errors: "Unknown command: nonsense.\n" })
})

test.concurrent("a stop during the installation ends both, and leaves no lock", async () => {
  const root = smallCheckout({ npmTakes: 60_000 })
  const launched = start(root, ["start"])
  await vi.waitUntil(() => journal(root).includes("npm ci"), { timeout: 60_000 })
  launched.child.kill("SIGTERM")
  expect(await launched.ended).toMatchObject({ code: null, signal: "SIGTERM" })
  expect(existsSync(join(root, ".launch.lock"))).toBe(false)
})

test.concurrent("a stop reaches the application, whose code becomes the launcher’s", async () => {
  const root = smallCheckout()
  put(root, "app.js", "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')")
  const launched = start(root, ["start"])
  await vi.waitUntil(() => launched.output().includes("ready"), { timeout: 60_000 })
  launched.child.kill("SIGTERM")
  expect(await launched.ended).toMatchObject({ code: 7 })
})
