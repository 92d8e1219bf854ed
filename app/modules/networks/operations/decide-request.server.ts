import { z } from "zod"
import { createPerson } from "#modules/directory/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { joinAnswerMail } from "../emails/join.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { networks } from "../tables.server.ts"
import { addMember } from "./add-member.server.ts"
import { optionalId, text } from "./fields.ts"

/**
 * The animator answers a request to join: accepted as a person of the directory, or as a new one with the name and address that were
 * given; or declined, with a word. The answer leaves by mail.
 */
export const decideRequest = operation({
  name: "networks.decide-request",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    requestId: z.uuid(),
    decision: z.enum(["accepted", "declined"]),
    /** Null for a person whom the directory does not have. */
    personId: optionalId,
    reason: text(1000),
  }),
  async run(work) {
    const { tx, now, input, audit } = work
    const { centreId, requestId, decision } = input
    const request = await networks(tx)
      .selectFrom("networks.join_request")
      .selectAll()
      .where("centre_id", "=", centreId)
      .where("id", "=", requestId)
      .where("state", "=", "waiting")
      .forUpdate()
      .executeTakeFirst()
    const network = request === undefined ? undefined : await findNetworkById(tx, request.network_id)
    if (request === undefined || request.name === null || request.email === null || network === undefined)
      return refused("networks_refused_unknown_request")
    if (decision === "accepted") {
      const person =
        input.personId === null
          ? await createPerson.within(work, {
              ...namesOf(request.name),
              centreId,
              email: request.email,
              note: request.structure,
              evenSo: "yes",
            })
          : done({ personId: input.personId })
      if (person.kind !== "done") return person
      const member = await addMember.within(work, {
        centreId,
        networkId: network.id,
        personId: person.value.personId,
        listed: request.listed,
        showsEmail: request.shows_email,
        locale: request.locale,
      })
      if (member.kind !== "done") return member
    }
    await networks(tx)
      .updateTable("networks.join_request")
      .set({ state: decision, closed_at: now })
      .where("id", "=", requestId)
      .execute()
    const letter = {
      network: network.name,
      slug: network.slug,
      isAccepted: decision === "accepted",
      reason: input.reason,
    }
    const mail = await withLocale(request.locale === "en" ? "en" : "fr", () => joinAnswerMail(letter))
    await sendMail(tx, { to: request.email, centreId, ...mail })
    audit({ subject: { kind: "networks.join_request", id: requestId }, details: { decision } })
    return done({ requestId })
  },
})

/** "Awa Ndiaye-Roux" → given and family names, as most write them; the sheet can be corrected. */
function namesOf(name: string): { givenName: string; familyName: string } {
  const words = name.split(" ")
  return words.length < 2
    ? { givenName: "", familyName: name }
    : { givenName: words[0] ?? "", familyName: words.slice(1).join(" ") }
}
