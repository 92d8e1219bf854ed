import { spawn } from "node:child_process"
import type { RunAs } from "./run-as.server.ts"

/** Call `dismiss` when the server has ended or is about to. */
export type Watchdog = { dismiss(): void }

/**
 * A shell that stops the server if this process dies without doing so (kill -9, out of memory): it waits on a pipe that
 * the system closes at our death. A server without its application would hold memory and surprise the next start.
 */
export function watchOver(cluster: string, postmaster: number, as: RunAs): Watchdog {
  if (process.platform === "win32") return { dismiss: () => undefined }
  const child = spawn("/bin/sh", ["-c", script, "maillage-watchdog", cluster, String(postmaster)], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    ...as,
  })
  // Without a shell the next start still ends a leftover server.
  child.on("error", () => undefined)
  child.stdin.on("error", () => undefined)
  child.unref()
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref()
  return { dismiss: () => child.stdin.end("dismissed\n") }
}

const script = `
read -r word
[ "$word" = dismissed ] && exit 0
read -r pid < "$1/postmaster.pid" && [ "$pid" = "$2" ] && kill -INT "$2"
`
