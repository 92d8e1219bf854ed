import { z } from "zod"
import { emailAddress } from "#platform/kernel/email.ts"
import type { PasswordProblem } from "../domain/password.ts"
import { passwordProblem } from "../domain/password.ts"

/** An e-mail address, in the one form in which addresses are kept. */
export const email = z
  .string()
  .min(1)
  .max(1000)
  .transform((typed, context) => {
    const address = emailAddress(typed)
    if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
    return address ?? z.NEVER
  })

/** The name shown to colleagues: one line, NFC, no invisible or direction-changing character. */
export const displayName = z
  .string()
  .overwrite((typed) =>
    typed
      .normalize("NFC")
      .replaceAll(/[\s\p{Cc}]+/gu, " ")
      .replaceAll(/\p{Cf}/gu, "")
      .trim(),
  )
  .min(1)
  .max(200)

/** A new password, asked with the address of its holder where it is known: see `checkPassword`. */
export const newPassword = z.string().superRefine((password, context) => {
  const problem = passwordProblem(password, "")
  if (problem !== undefined) context.addIssue({ code: "custom", message: passwordMessages[problem] })
})

export const passwordMessages = {
  "too-short": "account_error_password_too_short",
  "too-long": "account_error_password_too_long",
  "one-character": "account_error_password_one_character",
  "contains-address": "account_error_password_contains_address",
} as const satisfies Record<PasswordProblem, string>
