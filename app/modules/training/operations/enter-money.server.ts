import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { accountingYearOf } from "../domain/accounting-year.ts"
import type { MoneyField } from "../domain/money-line.ts"
import { readMoney } from "../domain/money-line.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { training } from "../tables.server.ts"

const words: Record<MoneyField, () => string> = {
  side: m.training_error_side,
  onDate: m.training_error_day,
  party: m.training_error_party,
  amount: m.training_error_amount,
  line: m.training_error_money_line,
  credit: m.training_error_amount,
}

/** Enters a line of revenue or charges: whole, or not at all. */
export const enterMoney = operation({
  name: "training.enter-money",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), fields: z.record(z.string(), z.string().max(400)) }),
  async run({ tx, input, audit }) {
    const read = readMoney(input.fields)
    if ("wrong" in read) return invalid(Object.fromEntries(read.wrong.map((name) => [name, [words[name]()]])))
    const { side, onDate, party, label, amountCents, line } = read.money
    const { id } = await training(tx)
      .insertInto("training.money_line")
      .values({ centre_id: input.centreId, side, on_date: onDate, party, label, amount_cents: amountCents, line })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "training.money-line", id }, details: { side, line, onDate } })
    const { yearStarts } = await bodyOf(tx, input.centreId)
    return done({ id, year: accountingYearOf(onDate, yearStarts) })
  },
})

/** Takes a line away that was entered by mistake. */
export const removeMoney = operation({
  name: "training.remove-money",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), id: z.uuid() }),
  async run({ tx, input, audit }) {
    const row = await training(tx)
      .deleteFrom("training.money_line")
      .where("centre_id", "=", input.centreId)
      .where("id", "=", input.id)
      .returning(["side", "line", "on_date", "amount_cents"])
      .executeTakeFirst()
    if (row === undefined) return refused("training_refused_unknown_money")
    audit({ subject: { kind: "training.money-line", id: input.id }, details: { ...row } })
    return done({ id: input.id })
  },
})
