import { visitorCaller } from "#platform/testing/callers.ts"
import type { TestDatabase } from "#platform/testing/database.ts"
import { requestLink } from "../sign-in/request-link.server.ts"
import { configureSignIn } from "../sign-in/settings.server.ts"
import type { SignInOutcome } from "../sign-in/sign-in-with-password.server.ts"
import { signInWithPassword } from "../sign-in/sign-in-with-password.server.ts"
import { testPassword } from "./build-account.ts"
import { readMails } from "./read-mail.ts"

/** Where the requests of a test come from. */
export const from = {
  headers: new Headers({ "user-agent": "Firefox/140.0 (Windows)" }),
  clientAddress: "192.0.2.7",
  remember: true,
}

/** Before each test of signing in: the same secret, no attempt counted, no mail. */
export async function freshSignIn(database: TestDatabase): Promise<void> {
  configureSignIn({ origin: "https://maillage.exemple.test", secret: "a secret for tests, and for tests only" })
  await database.asOwner(`delete from signin.attempt; delete from signin.verification; delete from account.sign_in_request;
    delete from platform.mail_to_send; delete from platform.outbox_mail`)
}

/** Signs in by password: the value of the header "Cookie" from then on. */
export async function signInCookies(email: string): Promise<string> {
  return cookiesOf(await signInWithPassword(visitorCaller, { ...from, email, password: testPassword }))
}

/** The secret of a link that was asked for and arrived by mail. */
export async function secretFor(
  database: TestDatabase,
  email: string,
  purpose: "sign-in" | "password" = "sign-in",
): Promise<string> {
  await requestLink(visitorCaller, { purpose, email, returnPath: "", clientAddress: from.clientAddress })
  return (await readMails(database)).at(-1)?.link.searchParams.get("jeton") ?? ""
}

export function cookiesOf(outcome: SignInOutcome): string {
  if (outcome.kind !== "done") throw new Error(`Not signed in: ${outcome.refusal}`)
  return cookieHeader(outcome.headers)
}

export function cookieHeader(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ")
}

export function requestWith(cookie: string): Request {
  return new Request("https://maillage.exemple.test/", { headers: { cookie } })
}
