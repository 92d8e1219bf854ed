import { sql } from "kysely"
import { accountErased, registerOwnData } from "#modules/account/index.server.ts"
import { listDrafts } from "../queries/drafts.server.ts"
import { catalogue } from "../tables.server.ts"

/** Drafts go with their account, the history of records forgets it; the file of one's own data has one's drafts. */
export function forgetAccounts(): void {
  accountErased.on(async (tx, { accountId }) => {
    await sql`select catalogue.forget_account(${accountId})`.execute(catalogue(tx))
  })
  registerOwnData("catalogue.drafts", async (tx) =>
    (await listDrafts(tx, 1000)).map(({ typed, updatedAt }) => ({ typed, updatedAt: updatedAt.toISOString() })),
  )
}
