import type { Tx } from "#platform/db/index.server.ts"
import type { Body } from "../domain/body.ts"
import { emptyBody } from "../domain/body.ts"
import { training } from "../tables.server.ts"

/** The centre as a training body; what was never said is empty, version 0. */
export async function bodyOf(tx: Tx, centreId: string): Promise<Body> {
  const row = await training(tx)
    .selectFrom("training.body")
    .selectAll()
    .where("centre_id", "=", centreId)
    .executeTakeFirst()
  if (row === undefined) return emptyBody
  return {
    activityNumber: row.activity_number,
    siret: row.siret,
    naf: row.naf,
    legalName: row.legal_name,
    legalForm: row.legal_form,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    publicAddress: row.public_address,
    phone: row.phone,
    email: row.email,
    director: row.director,
    directorRole: row.director_role,
    yearStarts: row.year_starts,
    scopes: row.scopes,
    certifying: row.certifying,
    subcontracts: row.subcontracts,
    workplace: row.workplace,
    version: row.version,
  }
}

export async function yearNote(
  tx: Tx,
  centreId: string,
  year: number,
): Promise<{ turnoverCents: number | null; note: string }> {
  const row = await training(tx)
    .selectFrom("training.body_year")
    .select(["turnover_cents", "note"])
    .where("centre_id", "=", centreId)
    .where("year", "=", year)
    .executeTakeFirst()
  return { turnoverCents: row?.turnover_cents ?? null, note: row?.note ?? "" }
}
