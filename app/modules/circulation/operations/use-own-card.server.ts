import { z } from "zod"
import { ownAccount } from "#modules/account/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { readCardNumber } from "../domain/card-number.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"
import { closeHold } from "./close-hold.server.ts"
import { renew } from "./renew.server.ts"

/** Links a reader's card to the account of the same person: the address kept with the card is the account's. Anything else is one refusal, which tells nothing. */
export const linkOwnCard = operation({
  name: "circulation.link-own-card",
  permission: permissions["circulation.use-own-card"],
  input: z.object({ card: z.string().max(100) }),
  async run({ tx, caller, input, audit }) {
    const card = readCardNumber(input.card)
    const own = caller.actor.kind === "account" ? await ownAccount(tx, caller.actor.accountId) : undefined
    if (card === undefined || own === undefined || caller.actor.kind !== "account")
      return refused("circulation_refused_card_not_yours")
    const { accountId } = caller.actor
    const linked = await asInstallation(tx, async () => {
      return await circulation(tx)
        .updateTable("circulation.reader as reader")
        .set((expression) => ({ account_id: accountId, version: expression("version", "+", 1) }))
        .where("card_number", "=", card)
        .where("email", "=", own.email)
        .where("account_id", "is", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("circulation.reader as other")
                .select("other.id")
                .whereRef("other.centre_id", "=", "reader.centre_id")
                .where("other.account_id", "=", accountId),
            ),
          ),
        )
        .returning(["id", "centre_id"])
        .executeTakeFirst()
    })
    if (linked === undefined) return refused("circulation_refused_card_not_yours")
    audit({ centreId: linked.centre_id, subject: { kind: "circulation.reader", id: linked.id } })
    return done({ readerId: linked.id })
  },
})

/** A reader renews a loan of their own, within the rules of the centre. */
export const renewOwnLoan = operation({
  name: "circulation.renew-own-loan",
  permission: permissions["circulation.use-own-card"],
  input: z.object({ centreId: z.uuid(), loanId: z.uuid() }),
  async run({ tx, caller, now, input, audit }) {
    const { actor } = caller
    // Seen through their card, whatever else they may see as staff.
    const own = await circulation(tx)
      .selectFrom("circulation.loan as loan")
      .innerJoin("circulation.reader as reader", "reader.id", "loan.reader_id")
      .select("loan.id")
      .where("loan.id", "=", input.loanId)
      .where("reader.account_id", "=", actor.kind === "account" ? actor.accountId : null)
      .executeTakeFirst()
    if (own === undefined) return refused("circulation_refused_loan_over")
    return await asInstallation(tx, () =>
      renew({ tx, caller, now, input: { ...input, date: "", anyway: false }, audit }),
    )
  },
})

/** Whoever asked for a document with their account gives it up. */
export const cancelOwnHold = operation({
  name: "circulation.cancel-own-hold",
  permission: permissions["circulation.use-own-card"],
  input: z.object({ holdId: z.uuid() }),
  async run({ tx, caller, now, input, audit }) {
    const { actor } = caller
    const own = await circulation(tx)
      .selectFrom("circulation.hold")
      .select(["id", "centre_id as centreId"])
      .where("id", "=", input.holdId)
      .where("account_id", "=", actor.kind === "account" ? actor.accountId : null)
      .executeTakeFirst()
    const closed = own !== undefined && (await asInstallation(tx, () => closeHold(tx, own, "cancelled", now)))
    if (!closed) return refused("circulation_refused_hold_over")
    audit({ centreId: own.centreId, subject: { kind: "circulation.hold", id: own.id } })
    return done({ holdId: own.id })
  },
})
