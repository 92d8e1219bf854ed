import { z } from "zod"
import { operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { typedDay } from "./fields.ts"
import { renew } from "./renew.server.ts"

/** Gives a loan its days again from the day on: so many times, and not while somebody waits for the document, unless staff says `anyway`. */
export const renewLoan = operation({
  name: "circulation.renew-loan",
  permission: permissions["circulation.lend"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), loanId: z.uuid(), date: typedDay, anyway: z.boolean().default(false) }),
  run: renew,
})
