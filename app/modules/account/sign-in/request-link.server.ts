import { emailAddress } from "#platform/kernel/email.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { askForLink } from "../operations/ask-for-link.server.ts"
import { attempt, limits } from "./rate-limit.server.ts"

export interface LinkRequest {
  purpose: "sign-in" | "password"
  email: string
  returnPath: string
  clientAddress: string
}

/** Asks for a link by mail, within the limits; the same answer whether the address has an account or not. */
export async function requestLink(caller: Caller, request: LinkRequest): Promise<Outcome<undefined>> {
  const { purpose, returnPath, clientAddress } = request
  const email = emailAddress(request.email)
  if (email === undefined) return { kind: "invalid", errors: { email: [m.platform_error_email()] } }
  const minutes = await attempt([
    [limits.linkByNetwork, clientAddress],
    [purpose === "sign-in" ? limits.linkByAddress : limits.resetByAddress, email],
  ])
  if (minutes !== undefined)
    return { kind: "refused", refusal: "account_refused_too_many_attempts", details: { minutes } }
  return await askForLink(caller, { purpose, email, returnPath })
}
