import { z } from "zod"
import { asInstallation } from "#platform/db/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { ownSheets } from "../queries/own-sheets.server.ts"
import { directory } from "../tables.server.ts"
import { forgetPerson } from "./erase-person.server.ts"
import { text } from "./fields.ts"
import { lockPerson } from "./lock-person.server.ts"
import { refreshCard } from "./refresh-card.server.ts"
import { withdrawConsent } from "./withdraw-consent.server.ts"

/**
 * What the holder of an account does with their own sheet: takes it as theirs (it bears the account's address), says what the public may read,
 * agrees to the who's-who or withdraws, has it erased.
 */
export const keepOwnSheet = operation({
  name: "directory.keep-own-sheet",
  permission: permissions["directory.use-own-sheet"],
  input: z.object({
    personId: z.uuid(),
    intent: z.enum(["link", "present", "give", "withdraw", "erase"]),
    presentation: text(2000),
  }),
  async run({ tx, caller, input, now, audit }) {
    const { actor } = caller
    if (actor.kind !== "account") return refused("platform_refused_not_allowed")
    const own = (await ownSheets(tx, actor.accountId, caller.locale)).find(
      ({ personId }) => personId === input.personId,
    )
    if (own === undefined || own.linked === (input.intent === "link"))
      return refused("directory_refused_unknown_person")
    const { centreId, personId } = own
    const today = dateIn(now)
    // Whose sheet it is was just asked; the wall lets nobody but the staff write.
    const kept = await asInstallation(tx, async () => {
      const db = directory(tx)
      const held = await lockPerson(tx, centreId, personId)
      // Erased, merged or linked while this was read.
      if (held === undefined || held.account_id !== (input.intent === "link" ? null : actor.accountId)) return false
      const person = db.updateTable("directory.person").where("centre_id", "=", centreId).where("id", "=", personId)
      if (input.intent === "link") await person.set({ account_id: actor.accountId }).execute()
      if (input.intent === "present")
        await person
          .set((row) => ({ presentation: input.presentation, version: row("version", "+", 1), updated_at: now }))
          .execute()
      if (input.intent === "give" || input.intent === "withdraw") await withdrawConsent(tx, centreId, personId, today)
      if (input.intent === "give")
        await db
          .insertInto("directory.consent")
          .values({
            centre_id: centreId,
            person_id: personId,
            given_on: today,
            means: "own_page",
            wording: m.directory_consent_default(),
          })
          .execute()
      if (input.intent === "erase") await forgetPerson(tx, caller, { centreId, personId }, now)
      else await refreshCard(tx, centreId, personId)
      return true
    })
    if (!kept) return refused("directory_refused_unknown_person")
    audit({ centreId, subject: { kind: "directory.person", id: personId }, details: { intent: input.intent } })
    return done({ personId })
  },
})
