import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { addCentre } from "./add-centre.server.ts"
import { centreFace } from "./centre-face.ts"

/** Creates a centre; answers its id and its address word. */
export const createCentre = operation({
  name: "centre.create-centre",
  permission: permissions["centre.create-centre"],
  input: centreFace,
  async run({ tx, input, audit }) {
    const made = await addCentre(tx, input)
    audit({ centreId: made.id, subject: { kind: "centre.centre", id: made.id } })
    return done(made)
  },
})
