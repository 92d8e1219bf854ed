import { z } from "zod"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { consentMeans } from "../domain/mandate-role.ts"
import { permissions } from "../permissions.ts"
import { directory } from "../tables.server.ts"
import { optionalDay } from "./fields.ts"
import { lockPerson } from "./lock-person.server.ts"
import { refreshCard } from "./refresh-card.server.ts"
import { withdrawConsent } from "./withdraw-consent.server.ts"

/** Notes that a person agreed to stand in the who's-who and be written to through it: when, how, to which words; or that they withdrew. */
export const noteConsent = operation({
  name: "directory.note-consent",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    personId: z.uuid(),
    intent: z.enum(["give", "withdraw"]),
    givenOn: optionalDay,
    means: z.enum(consentMeans).default("paper"),
    wording: z.string().trim().max(2000).default(""),
  }),
  async run({ tx, input, now, audit }) {
    const { centreId, personId } = input
    if ((await lockPerson(tx, centreId, personId)) === undefined) return refused("directory_refused_unknown_person")
    const today = dateIn(now)
    const givenOn = input.givenOn ?? today
    if (givenOn > today) return invalid({ givenOn: [m.directory_error_day_to_come()] })
    await withdrawConsent(tx, centreId, personId, today)
    if (input.intent === "give") {
      if (input.wording === "") return invalid({ wording: [m.platform_error_required()] })
      await directory(tx)
        .insertInto("directory.consent")
        .values({
          centre_id: centreId,
          person_id: personId,
          given_on: givenOn,
          means: input.means,
          wording: input.wording,
        })
        .execute()
    }
    await refreshCard(tx, centreId, personId)
    audit({ subject: { kind: "directory.person", id: personId }, details: { consent: input.intent } })
    return done({ personId })
  },
})
