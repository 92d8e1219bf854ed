import { Socket } from "node:net"
import { afterEach, expect } from "vitest"

// A test that reaches out would pass or fail with the weather: the attempt itself fails it, even when the code survives it.
const attempts: string[] = []
const connect = Socket.prototype.connect

Socket.prototype.connect = function (this: Socket, ...args: Parameters<Socket["connect"]>): Socket {
  const host = hostOf(args)
  if (isLocal(host)) return Reflect.apply(connect, this, args)
  attempts.push(host)
  queueMicrotask(() => this.destroy(new Error(`The network is closed in tests: ${host}`)))
  return this
} as Socket["connect"]

afterEach(() => {
  expect(takeAttempts(), "addresses outside this machine that were called").toEqual([])
})

/** The addresses that were refused since the last call. */
export function takeAttempts(): string[] {
  return attempts.splice(0)
}

/** `connect` takes (options), (port, host), (path), or these already gathered in an array by node:net itself. */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args
  if (typeof first === "object" && first !== null) {
    if ("path" in first && typeof first.path === "string") return "localhost"
    return "host" in first && typeof first.host === "string" ? first.host : "localhost"
  }
  return typeof second === "string" ? second : "localhost"
}

function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || host.startsWith("127.")
}
