import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { training } from "../tables.server.ts"

export interface MoneyLine {
  id: string
  side: "revenue" | "charge"
  onDate: string
  party: string
  label: string
  amountCents: number
  line: string
}

/** The revenue and charges of an accounting year, by the date of the invoice. */
export async function moneyWithin(
  tx: Tx,
  centreId: string,
  { from, to }: { from: string; to: string },
): Promise<MoneyLine[]> {
  const { rows } = await sql<MoneyLine>`
    select id, side, on_date as "onDate", party, label, amount_cents as "amountCents", line from training.money_line
    where centre_id = ${centreId} and on_date between ${from} and ${to} order by on_date, id`.execute(training(tx))
  return rows
}
