import type { Logger } from "pino"
import { pino } from "pino"

/**
 * Structured lines (JSON) on standard error. No line holds a person's data: identifiers, names of operations, counts and durations only.
 * In a terminal only warnings show, so that a newcomer reads sentences and not JSON; LOG_LEVEL says otherwise.
 */
export const log: Logger = pino(
  {
    level: process.env["LOG_LEVEL"] ?? (process.stderr.isTTY || process.env["VITEST"] ? "warn" : "info"),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: describeError },
  },
  pino.destination({ dest: 2, sync: true }),
)

/** What a line says of something thrown under the key `error`. A database error repeats the row in its detail: only its code and constraint are kept. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error, message: text(error) }
  if ("code" in error && "severity" in error) {
    const { code, table, constraint, routine } = error as Error & Record<string, unknown>
    return {
      name: "DatabaseError",
      code,
      table,
      constraint,
      routine,
      stack: error.stack?.split("\n").slice(1).join("\n"),
    }
  }
  return { name: error.name, message: error.message, stack: error.stack }
}

/** Something thrown that is no Error (a text, an answer with a status, an object of a library): what it says of itself, shortened. */
function text(thrown: unknown): string {
  if (typeof thrown === "string") return thrown.slice(0, 500)
  if (typeof thrown !== "object" || thrown === null) return String(thrown)
  const { status, statusText, message, code } = thrown as Record<string, unknown>
  return JSON.stringify({ type: thrown.constructor?.name, status, statusText, message, code }).slice(0, 500)
}
