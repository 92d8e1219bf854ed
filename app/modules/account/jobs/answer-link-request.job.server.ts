import { z } from "zod"
import { job } from "#platform/jobs/index.server.ts"
import { answerLinkRequest } from "../operations/answer-link-request.server.ts"

/** Sends the link that was asked for at the sign-in page, when the address has an account. */
export const answerLinkRequestJob = job({
  name: "account.answer-link-request",
  input: z.object({ id: z.uuid() }),
  async run({ caller, input }) {
    await answerLinkRequest(caller, input)
  },
})
