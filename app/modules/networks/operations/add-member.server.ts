import { z } from "zod"
import { newSecret } from "#modules/account/index.server.ts"
import { findPerson } from "#modules/directory/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findNetworkById } from "../queries/find-network.server.ts"
import { networks } from "../tables.server.ts"
import { line, optionalDay, ticked } from "./fields.ts"
import { writeCard } from "./write-card.server.ts"

/** Takes a person of the directory into a network; who is in it already stays as they are. */
export const addMember = operation({
  name: "networks.add-member",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    networkId: z.uuid(),
    personId: z.uuid(),
    function: line(200),
    fromOn: optionalDay,
    listed: ticked,
    showsEmail: ticked,
    locale: z.enum(["fr", "en"]).default("fr"),
  }),
  async run({ tx, input, now, audit }) {
    const { centreId, networkId } = input
    const network = await findNetworkById(tx, networkId)
    if (network?.centreId !== centreId) return refused("networks_refused_unknown_network")
    const person = await findPerson(tx, centreId, input.personId)
    if (person === undefined) return refused("networks_refused_unknown_person")
    const row = await networks(tx)
      .insertInto("networks.member")
      .values({
        centre_id: centreId,
        network_id: networkId,
        person_id: person.id,
        function: input.function,
        from_on: input.fromOn ?? dateIn(now, network.centre.timeZone),
        locale: input.locale,
        listed: input.listed,
        shows_email: input.showsEmail,
        mail_key: newSecret(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    if (row === undefined) return refused("networks_refused_member_already")
    await writeCard(tx, centreId, row.id)
    audit({ subject: { kind: "networks.network", id: networkId }, details: { member: row.id } })
    return done({ memberId: row.id })
  },
})
