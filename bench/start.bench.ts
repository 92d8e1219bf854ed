// First start on an empty data folder (database, schema, reference data, demonstration) and restarts; then memory after a minute of rest.
import { readdirSync, readFileSync } from "node:fs"
import { scratchFolder, startInstallation, wait } from "./installation.ts"
import { median, printTable } from "./table.ts"

const rest = Number(process.env["BENCH_REST_SECONDS"] ?? 60)
const folder = scratchFolder()
try {
  const first = await startInstallation(folder.path)
  await first.stop()
  const restarts = []
  for (let round = 0; round < 5; round += 1) {
    const again = await startInstallation(folder.path)
    restarts.push(again.readyAfter)
    await again.stop()
  }
  const running = await startInstallation(folder.path)
  await fetch(running.address)
  await fetch(`${running.address}/catalogue`)
  await wait(rest * 1_000)
  const memory = proportionalSetSize(running.process.pid ?? 0, folder.path)
  await running.stop()
  printTable([
    { what: "first start, installed and built", measured: seconds(first.readyAfter), promised: "< 120 s" },
    { what: "restart, median of 5", measured: seconds(median(restarts)), promised: "< 5 s" },
    { what: `PSS after ${rest} s of rest: application`, measured: megabytes(memory.application), promised: "" },
    { what: `PSS after ${rest} s of rest: database`, measured: megabytes(memory.database), promised: "" },
    {
      what: `PSS after ${rest} s of rest: both`,
      measured: megabytes(memory.application + memory.database),
      promised: "< 350 MB",
    },
  ])
} finally {
  folder.forget()
}

/** Proportional set size in kB of the application's process tree, and of the PostgreSQL processes that work in this data folder (Linux). */
function proportionalSetSize(pid: number, dataFolder: string): { application: number; database: number } {
  const sizes = { application: 0, database: 0 }
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const tree = descendants(pid, processes)
  for (const other of processes) {
    const command = readProc(other, "cmdline")
    if (isDatabase(other, dataFolder, processes)) sizes.database += pss(other)
    else if (tree.has(other) && !command.includes("postgres")) sizes.application += pss(other)
  }
  return sizes
}

function isDatabase(pid: number, dataFolder: string, processes: number[]): boolean {
  const ownCommand = readProc(pid, "cmdline")
  if (ownCommand.includes(dataFolder) && ownCommand.includes("postgres")) return true
  const parent = parentOf(pid)
  if (!processes.includes(parent)) return false
  const command = readProc(parent, "cmdline")
  return command.includes("postgres") && command.includes(dataFolder)
}

function descendants(root: number, processes: number[]): Set<number> {
  const found = new Set([root])
  for (let grew = true; grew; ) {
    grew = false
    for (const pid of processes) {
      if (found.has(pid) || !found.has(parentOf(pid))) continue
      found.add(pid)
      grew = true
    }
  }
  return found
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readProc(pid, "status"))?.[1] ?? 0)
}

function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readProc(pid, "smaps_rollup"))?.[1] ?? 0)
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8").replaceAll("\0", " ")
  } catch {
    return ""
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`
}

function megabytes(kilobytes: number): string {
  return `${(kilobytes / 1_024).toFixed(0)} MB`
}
