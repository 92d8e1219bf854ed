import type { Outcome } from "#platform/operation/index.server.ts"

/** What an operation of the demonstration answers; anything but done stops it. */
export function done<Value>(what: string, outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`${what} of the demonstration: ${JSON.stringify(outcome)}`)
  return outcome.value
}
