import { createHash } from "node:crypto"
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runStep } from "./child.js"
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
  return withLock(root, async (working) => {
    if (isInstalled(root)) return true
    tell(say.installing())
    const stamp = stampOf(root)
    if (!(await npmCi(root, working))) return false
    writeStamp(root, stamp)
    return true
  })
}

function npmCi(root, onStart) {
  const npm = process.env.npm_execpath
  // NODE_ENV=production or omit=dev of the caller would leave out what the build needs.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]
  if (npm?.endsWith(".js")) return runStep(process.execPath, [npm, ...args], { cwd: root, onStart })
  return runStep("npm", args, { cwd: root, onStart, shell: process.platform === "win32" })
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
    if (found[path] === undefined || !existsSync(join(root, path)))
      return entry.optional === true && !isMadeForHere(entry)
    return found[path].version === entry.version
  })
}

/**
 * An optional package that names this platform must be there. One that names none may only serve one that is not for
 * here; and Node does not tell which C library is here.
 */
function isMadeForHere({ os, cpu, libc }) {
  if (libc !== undefined || (os === undefined && cpu === undefined)) return false
  return (os ?? [process.platform]).includes(process.platform) && (cpu ?? [process.arch]).includes(process.arch)
}

function readText(path) {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return null
  }
}
