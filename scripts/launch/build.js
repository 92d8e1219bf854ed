import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runStep } from "./child.js"
import { withLock } from "./lock.js"
import { say, tell } from "./say.js"

// What the built application is made of; tests and generated files are not part of it.
const sources = [
  "app",
  "db",
  "public",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "react-router.config.ts",
  "scripts/messages.ts",
]
const left = /\.(test|e2e)\.tsx?$|^app\/platform\/messages\/generated(\/|$)/
const steps = [["scripts/messages.ts"], ["node_modules/@react-router/dev/bin.cjs", "build"], ["scripts/compress.ts"]]

/** Whether build/ was made from the sources as they are; sizes and times first, contents only where those differ. */
export function isBuilt(root) {
  const stamp = readStamp(root)
  if (stamp === null) return false
  const now = listSources(root)
  if (Object.keys(now).length !== Object.keys(stamp).length) return false
  let touched = false
  for (const [path, { size, time }] of Object.entries(now)) {
    const then = stamp[path]
    if (then?.size !== size) return false
    if (then.time === time) continue
    if (hashOf(root, path) !== then.hash) return false
    then.time = time
    touched = true
  }
  if (touched) writeStamp(root, stamp)
  return true
}

/** Makes build/ anew, unless another launcher has just made it; says whether it succeeded, after the message when not. */
export async function build(root, { always = false } = {}) {
  return withLock(root, async (working) => {
    if (!always && isBuilt(root)) return true
    tell(say.building())
    rmSync(stampPath(root), { force: true })
    // Listed before the work, so that an edit during it makes the next start build again.
    const made = listSources(root)
    for (const [path, entry] of Object.entries(made)) entry.hash = hashOf(root, path)
    const env = { ...process.env, NODE_ENV: "production" }
    for (const step of steps) {
      if (!(await runStep(process.execPath, step, { cwd: root, env, onStart: working }))) return false
    }
    writeStamp(root, made)
    return true
  })
}

function listSources(root) {
  const files = {}
  const add = (path) => {
    if (left.test(path)) return
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    if (found === undefined) return
    if (!found.isDirectory()) files[path] = { size: found.size, time: found.mtimeMs }
    else for (const name of readdirSync(join(root, path))) add(`${path}/${name}`)
  }
  for (const path of sources) add(path)
  return files
}

function hashOf(root, path) {
  return createHash("sha256")
    .update(readFileSync(join(root, path)))
    .digest("base64")
}

function stampPath(root) {
  return join(root, "build", "stamp.json")
}

function readStamp(root) {
  try {
    statSync(join(root, "build", "server", "index.js"))
    return JSON.parse(readFileSync(stampPath(root), "utf8"))
  } catch {
    return null
  }
}

function writeStamp(root, stamp) {
  try {
    mkdirSync(join(root, "build"), { recursive: true })
    writeFileSync(stampPath(root), JSON.stringify(stamp))
  } catch {
    // A read-only checkout: compared again next time.
  }
}
