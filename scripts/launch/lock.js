import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { utimes } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { say, tell } from "./say.js"

const beat = 1_000
const silent = 30_000

/** Runs `work` while no other launcher of this checkout installs or builds; the holder shows life by touching the file. */
export async function withLock(root, work) {
  const path = join(root, ".launch.lock")
  const mine = `${process.pid} ${process.hrtime.bigint()}`
  let told = false
  while (!take(path, mine)) {
    if (!told) tell(say.waiting())
    told = true
    removeDead(path)
    await sleep(200)
  }
  const timer = setInterval(() => utimes(path, new Date(), new Date()).catch(() => undefined), beat)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    rmSync(path, { force: true })
  }
}

/** Appears whole and at once, or not at all: a link to a file already written. */
function take(path, mine) {
  const half = `${path}.${process.pid}`
  writeFileSync(half, mine)
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
  if (holder === null || !isDead(path, holder)) return
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
  try {
    process.kill(Number(holder.split(" ")[0]), 0)
  } catch (error) {
    if (error.code === "ESRCH") return true
  }
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return touched !== undefined && Date.now() - touched > silent
}

function read(path) {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return null
  }
}
