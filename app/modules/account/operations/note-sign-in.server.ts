import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"

/** Leaves a line in the audit log for what happened in the sign-in tables, which have no other trace. */
export const noteSignIn = operation({
  name: "account.note-sign-in",
  permission: permissions["account.note-sign-in"],
  input: z.object({
    event: z.enum(["signed-in-by-password", "signed-in-by-link", "signed-out", "password-changed", "session-ended"]),
  }),
  run({ input, audit }) {
    audit({ details: { event: input.event } })
    return Promise.resolve(done(undefined))
  },
})
