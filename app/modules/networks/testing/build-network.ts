import { randomUUID } from "node:crypto"
import type { BuiltLedger } from "#modules/activity/testing/build-ledger.ts"
import { buildLedger } from "#modules/activity/testing/build-ledger.ts"
import { read } from "#platform/db/index.server.ts"
import type { Outcome } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { accountCaller } from "#platform/testing/callers.ts"
import type { TestDatabase } from "#platform/testing/database.ts"
import type { Network } from "../domain/network.ts"
import { addMember } from "../operations/add-member.server.ts"
import { openNetwork } from "../operations/open-network.server.ts"
import { findNetworkById } from "../queries/find-network.server.ts"

export interface BuiltNetwork extends BuiltLedger {
  network: Network
  ids: { centreId: string; networkId: string }
}

/** A network of a centre of its own, without members. */
export async function buildNetwork(name = "Réseau d’essai"): Promise<BuiltNetwork> {
  const ledger = await buildLedger(name)
  const { id } = done(await openNetwork(ledger.staff, { centreId: ledger.centreId, name }))
  const network = await read(ledger.staff, (tx) => findNetworkById(tx, id))
  if (network === undefined) throw new Error("No network for the test.")
  return { ...ledger, network, ids: { centreId: ledger.centreId, networkId: id } }
}

export interface BuiltMember {
  caller: Caller
  memberId: string
  personId: string
}

/** Somebody with an account and a linked sheet, in the network. */
export async function buildMember(
  { asOwner }: TestDatabase,
  { centreId, staff, ids }: BuiltNetwork,
  name: string,
): Promise<BuiltMember> {
  const caller = accountCaller({ name, accountId: randomUUID(), roles: [{ centreId, role: "professional" }] })
  const accountId = caller.actor.kind === "account" ? caller.actor.accountId : ""
  const email = `${name.toLowerCase()}-${accountId.slice(0, 8)}@exemple.test`
  await asOwner("insert into account.account (id, display_name, locale) values ($1, $2, 'fr')", [accountId, name])
  const [row] = await asOwner<{ id: string }>(
    `insert into directory.person (centre_id, given_name, family_name, search_name, email, account_id)
     values ($1, 'Alix', $2, lower($2), $3, $4) returning id`,
    [centreId, name, email, accountId],
  )
  const personId = row?.id ?? ""
  const { memberId } = done(await addMember(staff, { ...ids, personId, showsEmail: true }))
  return { caller, memberId, personId }
}

export function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`Expected to be done: ${JSON.stringify(outcome)}`)
  return outcome.value
}
