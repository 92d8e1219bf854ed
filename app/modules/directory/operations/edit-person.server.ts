import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { placeOf } from "../queries/place-of.server.ts"
import { directory } from "../tables.server.ts"
import { changedFields } from "./changed-fields.ts"
import { version } from "./fields.ts"
import { lockPerson } from "./lock-person.server.ts"
import { personColumns, personInput } from "./person-input.ts"
import { refreshCard } from "./refresh-card.server.ts"
import { writeSkills } from "./write-person.server.ts"

/** Corrects a person, when `version` is the one that was read; what the who's-who shows of them follows. */
export const editPerson = operation({
  name: "directory.edit-person",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: personInput.extend({ centreId: z.uuid(), personId: z.uuid(), version }),
  async run({ tx, input, now, audit }) {
    const { centreId, personId } = input
    const before = await lockPerson(tx, centreId, personId)
    if (before === undefined) return refused("directory_refused_unknown_person")
    if (before.version !== input.version) return refused("directory_refused_changed_meanwhile")
    const { territory_id: territoryId } = await placeOf(tx, input.territoryId)
    const columns = personColumns({ ...input, territoryId })
    await directory(tx)
      .updateTable("directory.person")
      .set({ ...columns, version: before.version + 1, updated_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", personId)
      .execute()
    await writeSkills(tx, centreId, personId, input.conceptIds)
    await refreshCard(tx, centreId, personId)
    audit({ subject: { kind: "directory.person", id: personId }, details: { fields: changedFields(before, columns) } })
    return done({ personId })
  },
})
