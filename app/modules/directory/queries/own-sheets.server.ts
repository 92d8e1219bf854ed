import { sql } from "kysely"
import { ownAccount } from "#modules/account/index.server.ts"
import { centreNames } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { asInstallation } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { directory } from "../tables.server.ts"
import type { PersonSheet } from "../ui/person-sheet.ts"
import { personSheet } from "./person-sheet.server.ts"

export interface OwnSheet {
  centreId: string
  centreName: string
  personId: string
  /** Linked to the account; else it only bears the account's address, and waits for its holder to take it as theirs. */
  linked: boolean
  /** Whole, for a linked one. */
  sheet: PersonSheet | null
}

/** The sheets of an account's holder: linked ones, and those that bear the account's own address, at every centre. To be asked as the holder. */
export async function ownSheets(tx: Tx, accountId: string, locale: Locale): Promise<OwnSheet[]> {
  const own = await ownAccount(tx, accountId)
  if (own === undefined) return []
  const { rows } = await asInstallation(
    tx,
    async () =>
      await sql<{ centre_id: string; id: string; linked: boolean }>`
        select centre_id, id, account_id is not null as linked from directory.person
        where family_name is not null and (account_id = ${accountId} or (account_id is null and lower(email) = ${own.email}
          and not exists (select from directory.person linked where linked.centre_id = person.centre_id and linked.account_id = ${accountId})))
        order by id`.execute(directory(tx)),
  )
  const centres = await centreNames(tx)
  const sheets: OwnSheet[] = []
  for (const { centre_id: centreId, id: personId, linked } of rows) {
    const sheet = linked ? ((await personSheet(tx, centreId, personId, locale)) ?? null) : null
    sheets.push({ centreId, centreName: centres.get(centreId)?.name ?? "", personId, linked, sheet })
  }
  return sheets
}

/** What the directory keeps of an account's holder, for the file that they may take away. */
export async function ownDirectory(tx: Tx, accountId: string): Promise<unknown> {
  const sheets = await ownSheets(tx, accountId, "fr")
  return sheets.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]))
}
