import { hashOf } from "#modules/account/index.server.ts"
import { centreName } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { cleanText } from "#platform/http/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { circulation } from "../tables.server.ts"
import { openHolds } from "./hold-queue.server.ts"

/** The hold that the link of a mail opens, read as the installation: its holder may be nobody here. Undefined for a link that opens none. */
export async function holdOfLink(secret: string) {
  return await read(systemCaller("circulation.hold-of-link"), async (tx) => {
    const hold = await circulation(tx)
      .selectFrom("circulation.hold")
      .select(["id", "centre_id", "record_id", "title", "state", "set_aside_until as setAsideUntil"])
      .where("secret_hash", "=", hashOf(cleanText(secret)))
      .executeTakeFirst()
    if (hold === undefined) return undefined
    const queue = hold.record_id === null ? [] : await openHolds(tx, hold.centre_id, hold.record_id)
    const place = queue.filter(({ state }) => state === "waiting").findIndex(({ id }) => id === hold.id) + 1
    return {
      title: hold.title,
      state: hold.state,
      setAsideUntil: hold.setAsideUntil,
      centre: (await centreName(tx, hold.centre_id)) ?? "",
      place,
    }
  })
}
