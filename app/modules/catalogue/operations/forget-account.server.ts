import { accountErased, registerOwnData } from "#modules/account/index.server.ts"
import { listDrafts } from "../queries/drafts.server.ts"
import { catalogue } from "../tables.server.ts"

/** Drafts go with their account, the history of records forgets it; the file of one's own data has one's drafts. */
export function forgetAccounts(): void {
  accountErased.on(async (tx, { accountId }) => {
    await catalogue(tx).deleteFrom("catalogue.draft").where("account_id", "=", accountId).execute()
    await catalogue(tx)
      .updateTable("catalogue.revision")
      .set({ account_id: null })
      .where("account_id", "=", accountId)
      .execute()
  })
  accountErased.on(async (tx, { accountId }) => {
    await catalogue(tx)
      .updateTable("catalogue.correction")
      .set({ account_id: null })
      .where("account_id", "=", accountId)
      .execute()
  })
  registerOwnData("catalogue.drafts", async (tx) =>
    (await listDrafts(tx, 1000)).map(({ typed, updatedAt }) => ({ typed, updatedAt: updatedAt.toISOString() })),
  )
}
