/** Of PostgreSQL: connection exceptions (08), ended by its administrator, by a crash of another, not ready yet, too many connections; of the network below it. */
const codes = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
const words =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|not currently accepting connections/

/** Whether this fault says that the database was not there, which another try soon after may not meet. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = "", syscall } = error as { code?: unknown; syscall?: unknown }
  // The socket of a server on this machine goes with it.
  if (code === "ENOENT" && syscall === "connect") return true
  return codes.test(String(code)) || words.test(error.message) || isDatabaseAway(error.cause)
}
