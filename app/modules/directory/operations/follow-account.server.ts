import { accountErased } from "#modules/account/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import { directory } from "../tables.server.ts"
import { forgetPerson } from "./erase-person.server.ts"

/** Whoever erases their account is erased from the directory too, in every centre: only pseudonyms stay. */
export function followAccounts(): void {
  accountErased.on(async (tx, { accountId }, caller) => {
    await asInstallation(tx, async () => {
      const sheets = await directory(tx)
        .selectFrom("directory.person")
        .select(["centre_id", "id"])
        .where("account_id", "=", accountId)
        .execute()
      for (const { centre_id: centreId, id: personId } of sheets)
        await forgetPerson(tx, caller, { centreId, personId }, new Date())
    })
  })
}
