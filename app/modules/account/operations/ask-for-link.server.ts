import { randomUUID } from "node:crypto"
import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { answerLinkRequestJob } from "../jobs/answer-link-request.job.server.ts"
import { permissions } from "../permissions.ts"
import { account } from "../tables.server.ts"
import { email } from "./fields.ts"

/**
 * Notes that somebody asks for a sign-in link or a new password. Whether the address has an account is looked up by a job, so that the
 * answer and its time are the same for every address.
 */
export const askForLink = operation({
  name: "account.ask-for-link",
  permission: permissions["account.ask-for-link"],
  input: z.object({ purpose: z.enum(["sign-in", "password"]), email, returnPath: z.string().max(2000).default("") }),
  async run({ tx, input, enqueue, audit }) {
    const id = randomUUID()
    await account(tx)
      .insertInto("account.sign_in_request")
      .values({ id, purpose: input.purpose, email: input.email, return_path: input.returnPath })
      .execute()
    await enqueue(answerLinkRequestJob, { id })
    audit({ details: { purpose: input.purpose } })
    return done(undefined)
  },
})
