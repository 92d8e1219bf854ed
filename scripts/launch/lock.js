import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { utimes } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { say, tell } from "./say.js"

const beat = 1_000
const silent = 30_000
const orphaned = 600_000

/**
 * Runs `work` while no other launcher of this checkout installs or builds. The holder shows life by touching the file,
 * and notes with `working(pid)` the program at work, which may outlive a killed launcher and must then be waited for.
 */
export async function withLock(root, work) {
  const path = join(root, ".launch.lock")
  let told = false
  while (!take(path)) {
    if (!told) tell(say.waiting())
    told = true
    removeDead(path)
    await sleep(200)
  }
  const timer = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined)
  }, beat)
  try {
    return await work((pid) => writeFileSync(path, lines(pid)))
  } finally {
    clearInterval(timer)
    rmSync(path, { force: true })
  }
}

const mine = process.hrtime.bigint()

function lines(worker) {
  return `${process.pid}\n${worker ?? ""}\n${mine}\n`
}

/** Appears whole and at once, or not at all: a link to a file already written. */
function take(path) {
  const half = `${path}.${process.pid}`
  writeFileSync(half, lines())
  try {
    linkSync(half, path)
    return true
  } catch (error) {
    if (error.code === "EEXIST") return false
    throw error
  } finally {
    rmSync(half, { force: true })
  }
}

function removeDead(path) {
  const holder = read(path)
  if (!holder || !isDead(path, holder)) return
  const aside = `${path}.dead-${process.pid}`
  try {
    renameSync(path, aside)
    // Another waiter may have removed the dead one and taken the lock in between: then it gets it back.
    if (read(aside) !== holder) linkSync(aside, path)
    rmSync(aside, { force: true })
  } catch {
    // Someone else was faster.
  }
}

function isDead(path, holder) {
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (touched === undefined) return false
  const silence = Date.now() - touched
  const [launcher, worker] = holder.split("\n").map(Number)
  if (isAlive(launcher) && silence < silent) return false
  return !isAlive(worker) || silence > orphaned
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
}

function read(path) {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return null
  }
}
