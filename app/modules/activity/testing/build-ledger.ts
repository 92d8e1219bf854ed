import { randomBytes } from "node:crypto"
import { createCentre } from "#modules/centre/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { callerWithRole } from "#platform/testing/callers.ts"
import type { TestDatabase } from "#platform/testing/database.ts"

export interface BuiltLedger {
  centreId: string
  slug: string
  staff: Caller
  administrator: Caller
}

/** A centre whose ledger is empty, with somebody of its staff. */
export async function buildLedger(name = "Registre"): Promise<BuiltLedger> {
  const made = await createCentre(systemCaller("test"), {
    name: `Centre ${name} ${randomBytes(3).toString("hex")}`,
    shortName: name,
    presentation: "",
    coverage: [],
    openingHours: { week: {}, exceptions: [] },
    streetAddress: "",
    phone: "",
    email: "",
    website: "",
    accent: "ink",
  })
  if (made.kind !== "done") throw new Error(`No centre for the test: ${JSON.stringify(made)}`)
  const { id: centreId, slug } = made.value
  return {
    centreId,
    slug,
    staff: callerWithRole("staff", centreId),
    administrator: callerWithRole("administrator", centreId),
  }
}

/** People of a centre, with the names given. */
export async function buildPeople({ asOwner }: TestDatabase, centreId: string, names: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) {
    const [row] = await asOwner<{ id: string }>(
      "insert into directory.person (centre_id, given_name, family_name, search_name) values ($1, 'Alix', $2, lower($2)) returning id",
      [centreId, name],
    )
    ids.push(row?.id ?? "")
  }
  return ids
}

/** A structure of the shared directory. */
export async function buildStructure({ asOwner }: TestDatabase, name: string, kind = "association"): Promise<string> {
  const [row] = await asOwner<{ id: string }>(
    "insert into directory.structure (name, kind, search_name) values ($1, $2, lower($1)) returning id",
    [name, kind],
  )
  return row?.id ?? ""
}

/** A day of two halves, held, as `recordActivity` takes it. */
export function heldDay(centreId: string, given: Record<string, unknown> = {}) {
  return {
    centreId,
    kind: "network_meeting",
    title: "Rencontre d’essai",
    status: "held",
    slots: [
      { date: "2017-03-07", halves: ["morning"] },
      { date: "2017-03-07", halves: ["afternoon"] },
    ],
    ...given,
  }
}
