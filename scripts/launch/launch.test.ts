import { spawn } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, expect, test, vi } from "vitest"

// A checkout in small: the real launcher, an npm, a build and an application that only note that they ran.
const scripts = join(import.meta.dirname, "..")
const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test("installs, builds and runs the first time; only runs the second time", async () => {
  const root = checkout()
  expect(await launch(root, ["start", "--port", "a b"])).toMatchObject({
    code: 0,
    output: 'ran ["start","--port","a b"] production\n',
  })
  expect(await launch(root, ["start"])).toMatchObject({ code: 0 })
  expect(journal(root)).toEqual(["npm ci", "npm done", "messages", "build"])
})

test("installs again when the lock changes, not when npm was run by hand", async () => {
  const root = checkout()
  await launch(root, ["start"])
  put(root, "package-lock.json", lockFile("2.0.0"))
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "npm ci")).toHaveLength(2)
  put(root, "package-lock.json", lockFile("3.0.0"))
  put(root, "node_modules/.package-lock.json", lockFile("3.0.0"))
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "npm ci")).toHaveLength(2)
})

test("installs again when something removed what the lock asks for", async () => {
  const root = checkout()
  await launch(root, ["start"])
  await sleep(20)
  put(root, "node_modules/.package-lock.json", JSON.stringify({ packages: {} }))
  await launch(root, ["start"])
  expect(journal(root).filter((line) => line === "npm ci")).toHaveLength(2)
})

test("builds when a source changes, not when it is only touched, not for a test", async () => {
  const root = checkout()
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

test("two at once install and build once", async () => {
  const root = checkout()
  const both = await Promise.all([launch(root, ["start"]), launch(root, ["start"])])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(journal(root)).toEqual(["npm ci", "npm done", "messages", "build"])
  expect(existsSync(join(root, ".launch.lock"))).toBe(false)
})

test("one that was killed while npm works is waited for, then its work serves", async () => {
  const root = checkout({ npmTakes: 1_500 })
  const first = start(root, ["start"])
  await vi.waitUntil(() => journal(root).includes("npm ci"), { timeout: 5_000 })
  first.child.kill("SIGKILL")
  const second = await launch(root, ["start"])
  expect(second).toMatchObject({ code: 0, output: 'ran ["start"] production\n' })
  expect(second.errors).toMatch(/Another launch/)
  expect(journal(root)).toEqual(["npm ci", "npm done", "messages", "build"])
})

test("a failed installation and a failed build end with a sentence and code 1", async () => {
  const root = checkout()
  put(root, "npm.js", "console.error('no network'); process.exit(3)")
  expect(await launch(root, ["start"])).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/no network\nThe installation failed/) as string,
  })
  const other = checkout()
  put(other, "node_modules/@react-router/dev/bin.cjs", "console.error('bad source'); process.exit(1)")
  put(other, "node_modules/.package-lock.json", lockFile("1.0.0"))
  expect(await launch(other, ["start"])).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/bad source\nThe build failed/) as string,
  })
  expect(await launch(other, ["nonsense"])).toMatchObject({ code: 1, errors: "Unknown command: nonsense.\n" })
})

test("a stop during the installation ends both, and leaves no lock", async () => {
  const root = checkout({ npmTakes: 60_000 })
  const launched = start(root, ["start"])
  await vi.waitUntil(() => journal(root).includes("npm ci"), { timeout: 5_000 })
  launched.child.kill("SIGTERM")
  expect(await launched.ended).toMatchObject({ code: null, signal: "SIGTERM" })
  expect(existsSync(join(root, ".launch.lock"))).toBe(false)
})

test("a stop reaches the application, whose code becomes the launcher’s", async () => {
  const root = checkout()
  put(root, "app.js", "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')")
  const launched = start(root, ["start"])
  await vi.waitUntil(() => launched.output().includes("ready"), { timeout: 5_000 })
  launched.child.kill("SIGTERM")
  expect(await launched.ended).toMatchObject({ code: 7 })
})

type Ended = { code: number | null; signal: string | null; output: string; errors: string }

function launch(root: string, words: string[]): Promise<Ended> {
  return start(root, words).ended
}

function start(root: string, words: string[]) {
  const env = {
    ...process.env,
    npm_execpath: join(root, "npm.js"),
    LC_ALL: "C",
    NODE_ENV: undefined,
    npm_lifecycle_event: undefined,
  }
  const child = spawn(process.execPath, [join(root, "scripts/launch.js"), ...words], { env })
  let output = ""
  let errors = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text))
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, output, errors }))
  })
  return { child, ended, output: () => output }
}

function checkout({ npmTakes = 100 } = {}): string {
  const root = mkdtempSync(join(tmpdir(), "maillage é "))
  made.push(root)
  for (const name of ["launch.js", "launch"])
    cpSync(join(scripts, name), join(root, "scripts", name), { recursive: true })
  put(root, "package.json", '{ "type": "module" }')
  put(root, "package-lock.json", lockFile("1.0.0"))
  put(root, "app/root.tsx", "export const root = 1")
  put(root, "app.js", "console.log('ran', JSON.stringify(process.argv.slice(2)), process.env.NODE_ENV)")
  put(root, "scripts/messages.ts", note("messages"))
  put(root, "npm.js", npmScript(npmTakes))
  return root
}

/** What `npm ci` leaves: the packages, then the list of them; here also a build tool that copies app.js. */
function npmScript(takes: number): string {
  const tool = `${note("build")}; fs.mkdirSync("build/server", { recursive: true }); fs.copyFileSync("app.js", "build/server/index.js")`
  return `${note("npm ci")}
    const ended = () => process.exit(1)
    process.on("SIGTERM", ended)
    fs.mkdirSync("node_modules/@react-router/dev", { recursive: true })
    if (!fs.existsSync("node_modules/@react-router/dev/bin.cjs")) fs.writeFileSync("node_modules/@react-router/dev/bin.cjs", ${JSON.stringify(tool)})
    setTimeout(() => {
      fs.mkdirSync("node_modules/thing", { recursive: true })
      fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json")
      fs.appendFileSync("journal", "npm done\\n")
    }, ${takes})`
}

function note(line: string): string {
  return `const fs = process.getBuiltinModule("node:fs"); fs.appendFileSync("journal", ${JSON.stringify(`${line}\n`)})`
}

function lockFile(version: string): string {
  return JSON.stringify({ packages: { "": {}, "node_modules/thing": { version } } })
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function journal(root: string): string[] {
  const path = join(root, "journal")
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .filter((line) => line !== "")
    : []
}
