import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { enrolPeople } from "./enrol-people.server.ts"
import { ticked } from "./fields.ts"

/** The same for one person, as the form of the staff's page asks it: `already` says that nothing has changed. */
export const enrolPerson = operation({
  name: "agenda.enrol-person",
  permission: permissions["agenda.organise"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    personId: z.uuid(),
    structureId: z.uuid().nullable().default(null),
    over: ticked,
    tell: ticked.default(true),
  }),
  async run(work) {
    const { personId, structureId, ...input } = work.input
    const outcome = await enrolPeople.within(work, { ...input, people: [{ personId, structureId }] })
    if (outcome.kind !== "done") return outcome
    const { waiting, already } = outcome.value
    return done({ state: waiting > 0 ? ("waiting" as const) : ("enrolled" as const), already: already > 0 })
  },
})
