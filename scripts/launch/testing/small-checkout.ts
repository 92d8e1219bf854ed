import type { ChildProcess } from "node:child_process"
import { spawn } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll } from "vitest"

const scripts = join(import.meta.dirname, "../..")
const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export type Ended = { code: number | null; signal: string | null; output: string; errors: string }

export type Launched = { child: ChildProcess; ended: Promise<Ended>; output(): string }

/** Runs the launcher to its end. */
export function launch(root: string, words: string[]): Promise<Ended> {
  return start(root, words).ended
}

export function start(root: string, words: string[]): Launched {
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

/** A checkout in small: the real launcher, an npm, a build and an application that only note that they ran. */
export function smallCheckout({ npmTakes = 100 } = {}): string {
  const root = mkdtempSync(join(tmpdir(), "maillage é "))
  made.push(root)
  for (const name of ["launch.js", "launch"])
    cpSync(join(scripts, name), join(root, "scripts", name), { recursive: true })
  put(root, "package.json", '{ "type": "module" }')
  put(root, "package-lock.json", lockFile("1.0.0"))
  put(root, "app/root.tsx", "export const root = 1")
  put(root, "app.js", "console.log('ran', JSON.stringify(process.argv.slice(2)), process.env.NODE_ENV)")
  put(root, "scripts/messages.ts", note("messages"))
  put(root, "scripts/compress.ts", note("compress"))
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

export function lockFile(version: string, optional: Record<string, object> = {}): string {
  const entries = Object.entries(optional).map(([path, entry]) => [path, { version, optional: true, ...entry }])
  return JSON.stringify({ packages: { "": {}, "node_modules/thing": { version }, ...Object.fromEntries(entries) } })
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** What ran in this checkout, in order. */
export function journal(root: string): string[] {
  const path = join(root, "journal")
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .filter((line) => line !== "")
    : []
}
