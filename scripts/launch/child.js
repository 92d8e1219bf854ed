import { spawn } from "node:child_process"

const passed = ["SIGINT", "SIGTERM", "SIGHUP"]

/** Runs a program to its end, passing on the signals that this process receives meanwhile. */
export function runChild(file, args, { onStart, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { windowsHide: true, ...options })
    let output = ""
    child.stdout?.setEncoding("utf8").on("data", (text) => (output += text))
    child.stderr?.setEncoding("utf8").on("data", (text) => (output += text))
    let received = null
    const pass = (signal) => {
      received = signal
      child.kill(signal)
    }
    for (const signal of passed) process.on(signal, pass)
    const end = (code, signal, message = "") => {
      for (const name of passed) process.off(name, pass)
      resolve({ code, signal, received, output: `${output}${message}`.trim() })
    }
    child.on("spawn", () => onStart?.(child.pid))
    child.on("error", (error) => end(1, null, error.message))
    child.on("close", (code, signal) => end(code, signal))
  })
}

/** Runs a step of an installation or a build: whether it succeeded, after its output when not; a signal ends the launch. */
export async function runStep(file, args, options) {
  const ran = await runChild(file, args, { stdio: ["ignore", "pipe", "pipe"], ...options })
  if (ran.received !== null) throw Object.assign(new Error("interrupted"), { signal: ran.received })
  if (ran.code !== 0) process.stderr.write(`${ran.output}\n`)
  return ran.code === 0
}

/** Ends this process the way a child ended, so that a shell sees no difference. */
export function endLike({ code, signal }) {
  if (signal === null) process.exitCode = code ?? 1
  else process.kill(process.pid, signal)
}
