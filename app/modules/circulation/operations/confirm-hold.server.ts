import { z } from "zod"
import { hashOf } from "#modules/account/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"

/** The link of the mail was followed: the hold takes its place in the queue, behind those who were confirmed before. Called as the installation. */
export const confirmHold = operation({
  name: "circulation.confirm-hold",
  permission: permissions["circulation.ask"],
  input: z.object({ secret: z.string().min(1).max(200) }),
  async run({ tx, now, input, audit }) {
    const hold = await circulation(tx)
      .updateTable("circulation.hold")
      .set({ state: "waiting", queued_at: now })
      .where("secret_hash", "=", hashOf(input.secret))
      .where("state", "=", "unconfirmed")
      .returning(["id", "centre_id", "email", "record_id"])
      .executeTakeFirst()
    if (hold === undefined) return refused("circulation_refused_link_over")
    const reader = await circulation(tx)
      .selectFrom("circulation.reader as reader")
      .select("id")
      .where("centre_id", "=", hold.centre_id)
      .where("email", "=", hold.email)
      .where("erased_at", "is", null)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom("circulation.hold as other")
              .select("other.id")
              .whereRef("other.reader_id", "=", "reader.id")
              .where("other.record_id", "=", hold.record_id)
              .where("other.state", "in", ["waiting", "set_aside"]),
          ),
        ),
      )
      .orderBy("registered_on")
      .executeTakeFirst()
    if (reader !== undefined) {
      await circulation(tx)
        .updateTable("circulation.hold")
        .set({ reader_centre_id: hold.centre_id, reader_id: reader.id })
        .where("centre_id", "=", hold.centre_id)
        .where("id", "=", hold.id)
        .execute()
    }
    audit({ centreId: hold.centre_id, subject: { kind: "circulation.hold", id: hold.id } })
    return done({ holdId: hold.id })
  },
})
