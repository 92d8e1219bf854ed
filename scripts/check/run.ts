import { spawn } from "node:child_process"

/** Runs a script of node_modules under this Node: its output when it failed, an empty text when it did not. */
export function run(script: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text))
    child.on("error", reject)
    child.on("close", (code) => resolve(code === 0 ? "" : output.trim() || `${script} ended with ${code}.`))
  })
}
