import { spawn } from "node:child_process"
import type { RunAs } from "./run-as.server.ts"

export type Ran = { code: number | null; lines: string[] }

/** Runs one of PostgreSQL's programs to its end, with its output as lines. */
export function run(file: string, args: string[], options: { cwd: string; as: RunAs; input?: string }): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: options.cwd, env: cleanEnvironment(), ...options.as, windowsHide: true })
    let output = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text))
    child.stdin.on("error", () => undefined)
    child.stdin.end(options.input ?? "")
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, lines: output.split("\n").filter((line) => line.trim() !== "") }))
  })
}

/** PGPORT, PGDATA, PGOPTIONS… of the caller's shell must not reach the server. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LD_LIBRARY_PATH"]
  const entries = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { ...Object.fromEntries(entries), LC_ALL: "C" }
}
