import type { Tx } from "#platform/db/index.server.ts"
import { ownAccount } from "./own-account.server.ts"

type Contribution = (tx: Tx, accountId: string) => Promise<unknown>

const contributions = new Map<string, Contribution>([["account", ownAccount]])

/** A module that keeps personal data of accounts says here what: it goes into the file that each holder can take away. */
export function registerOwnData(section: string, contribution: Contribution): void {
  if (contributions.has(section)) throw new Error(`Two sections of own data are called ${section}.`)
  contributions.set(section, contribution)
}

/** Everything that the modules keep of one account, by section; read as its holder, so that row security has its say. */
export async function ownData(tx: Tx, accountId: string): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const [section, contribution] of contributions) data[section] = await contribution(tx, accountId)
  return data
}
