import { createHash } from "node:crypto"
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runChild } from "./child.js"
import { withLock } from "./lock.js"
import { say, tell } from "./say.js"

/** Whether node_modules holds exactly what package-lock.json says for this platform. */
export function isInstalled(root) {
  const stamp = stampOf(root)
  if (readText(stampPath(root)) === stamp && !touchedSince(root)) return true
  if (!matchesLock(root)) return false
  // npm was run by hand: what it left is what the lock says.
  writeStamp(root, stamp)
  return true
}

/** npm writes its own list last, after every change of node_modules. */
function touchedSince(root) {
  const stamped = statSync(stampPath(root)).mtimeMs
  return !(statSync(hiddenLock(root), { throwIfNoEntry: false })?.mtimeMs <= stamped)
}

/** Runs `npm ci`; says whether it succeeded, after npm's own message when not. */
export async function install(root) {
  return withLock(root, async () => {
    if (isInstalled(root)) return true
    tell(say.installing())
    const stamp = stampOf(root)
    const ran = await npmCi(root)
    if (ran.code === 0) writeStamp(root, stamp)
    else tell(ran.output.trim())
    return ran.code === 0
  })
}

function npmCi(root) {
  const npm = process.env.npm_execpath
  // NODE_ENV=production or omit=dev of the caller would leave out what the build needs.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]
  const options = { cwd: root, stdio: ["ignore", "pipe", "pipe"] }
  if (npm?.endsWith(".js")) return runChild(process.execPath, [npm, ...args], options)
  return runChild("npm", args, { ...options, shell: process.platform === "win32" })
}

function stampPath(root) {
  return join(root, "node_modules", ".maillage-installed")
}

function hiddenLock(root) {
  return join(root, "node_modules", ".package-lock.json")
}

function stampOf(root) {
  const lock = readFileSync(join(root, "package-lock.json"))
  return createHash("sha256").update(lock).update(`${process.platform}-${process.arch}`).digest("hex")
}

function writeStamp(root, stamp) {
  try {
    writeFileSync(stampPath(root), stamp)
  } catch {
    // A read-only checkout: compared again next time.
  }
}

function matchesLock(root) {
  const installed = readText(hiddenLock(root))
  if (installed === null) return false
  const found = JSON.parse(installed).packages
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true
    const there = found[path] !== undefined && existsSync(join(root, path))
    return there ? found[path].version === entry.version : entry.optional === true && !isForHere(entry)
  })
}

function isForHere({ os, cpu, libc }) {
  return (
    [
      [os, process.platform],
      [cpu, process.arch],
    ].every(([list, mine]) => list === undefined || list.includes(mine)) && libc === undefined
  )
}

function readText(path) {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return null
  }
}
