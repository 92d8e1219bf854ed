import { accountErased } from "#modules/account/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { circulation } from "../tables.server.ts"
import { closeHold } from "./close-hold.server.ts"

/** When an account is erased, what it waits for is given up and its name goes from its holds; a card is the centre's, and is only unlinked. */
export function followAccounts(): void {
  accountErased.on(async (tx, { accountId }) => {
    // Its holder sees these rows and may change none.
    await asInstallation(tx, async () => {
      const db = circulation(tx)
      const holds = await db
        .selectFrom("circulation.hold")
        .select(["id", "centre_id as centreId"])
        .where("account_id", "=", accountId)
        .where("closed_at", "is", null)
        .execute()
      for (const hold of holds) await closeHold(tx, hold, "cancelled", new Date())
      await db
        .updateTable("circulation.hold")
        .set({ name: null, email: null, account_id: null })
        .where("account_id", "=", accountId)
        .execute()
    })
  })
}
