import { hash } from "node:crypto"
import { sql } from "kysely"
import type pg from "pg"

const mark = "/* planned */ "

/**
 * Stands first in a statement that pages ask at every visit: each connection then reads and plans it once, which costs more than its
 * answer. For statements whose best plan does not depend on their values.
 */
export const planned = sql.raw(mark)

const names = new Map<string, string>()

/** Lets a connection keep the statements that are marked so. */
export function keepPlanned(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (...args: unknown[]) => {
    const [text, values] = args
    return typeof text === "string" && text.slice(0, 40).includes(mark)
      ? query({ name: nameOf(text), text, values })
      : query(...args)
  }
  client.query = named as typeof client.query
}

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = hash("md5", text, "hex")
  names.set(text, name)
  return name
}
