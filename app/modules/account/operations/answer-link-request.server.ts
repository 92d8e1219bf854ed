import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { findAccountByEmail } from "../queries/find-account.server.ts"
import { linkMinutes, resetMinutes } from "../sign-in/better-auth.server.ts"
import { resetToken, signInToken } from "../sign-in/links.server.ts"
import { signInSettings } from "../sign-in/settings.server.ts"
import { account } from "../tables.server.ts"

/** Answers a request made at the sign-in page: a mail with a link when the address has an account, nothing otherwise. */
export const answerLinkRequest = operation({
  name: "account.answer-link-request",
  permission: permissions["account.answer-link-request"],
  input: z.object({ id: z.uuid() }),
  async run({ tx, input, audit }) {
    const request = await takeRequest(tx, input.id)
    if (request === undefined) return done(undefined)
    const found = await findAccountByEmail(tx, request.email)
    if (found === undefined || found.blocked) return done(undefined)
    const letter = { name: found.displayName, email: request.email, locale: found.locale }
    const mail =
      request.purpose === "password" ? await resetLetter(letter) : await signInLetter(letter, request.return_path)
    if (mail !== undefined) await sendMail(tx, { to: request.email, ...mail })
    audit({ subject: { kind: "account.account", id: found.id }, details: { purpose: request.purpose } })
    return done(undefined)
  },
})

async function takeRequest(tx: Tx, id: string) {
  return await account(tx)
    .deleteFrom("account.sign_in_request")
    .where("id", "=", id)
    .returning(["purpose", "email", "return_path"])
    .executeTakeFirst()
}

interface Letter {
  name: string
  email: string
  locale: Locale
}

async function signInLetter({ name, email, locale }: Letter, returnPath: string) {
  const url = link("/connexion/lien", locale, { jeton: await signInToken(email), suite: returnPath })
  const { signInLinkMail } = await import("../emails/sign-in-link.tsx")
  return await withLocale(locale, () => signInLinkMail({ name, url, minutes: linkMinutes }))
}

async function resetLetter({ name, email, locale }: Letter) {
  const token = await resetToken(email)
  if (token === undefined) return undefined
  const url = link("/mot-de-passe", locale, { jeton: token })
  const { resetPasswordMail } = await import("../emails/reset-password.tsx")
  return await withLocale(locale, () => resetPasswordMail({ name, url, minutes: resetMinutes }))
}

function link(path: string, locale: Locale, parameters: Record<string, string>): string {
  const filled = Object.entries(parameters).filter(([, value]) => value !== "")
  return `${signInSettings().origin}${localPath(path, locale)}?${new URLSearchParams(filled).toString()}`
}
