import { z } from "zod"
import { installationZone } from "#platform/kernel/calendar.ts"
import { emailAddress } from "#platform/kernel/email.ts"
import { accentColour, isReadableAccent } from "../domain/accent.ts"
import { departementCodes } from "../domain/departement-code.ts"
import { openingHours } from "./opening-hours-input.ts"

/** What a centre shows of itself, as typed: the input of the operations that create and change a centre. */
export const centreFace = z.object({
  name: line(200).min(1),
  shortName: line(60).min(1),
  presentation: z.string().trim().max(5000).default(""),
  coverage: z
    .union([z.string().max(1000), z.array(z.string().max(10)).max(120)])
    .default("")
    .transform(readCoverage),
  openingHours,
  streetAddress: z.string().trim().max(300).default(""),
  phone: line(40)
    .regex(/^(?:[+0-9][0-9 ().\-/]{2,39})?$/, "centre_error_phone")
    .default(""),
  email: line(254).default("").transform(readEmail),
  website: line(300).default("").transform(readWebsite),
  accent: z.string().trim().max(20).default("ink").superRefine(checkAccent),
  timezone: z.string().max(60).default(installationZone).refine(isTimeZone, "centre_error_timezone"),
})

/** One line of text: runs of white space and control characters become one space. */
function line(longest: number) {
  return z
    .string()
    .overwrite((text) =>
      text
        .normalize("NFC")
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim(),
    )
    .max(longest)
}

function readCoverage(typed: string | string[], context: z.RefinementCtx): string[] {
  const { codes, wrong } = departementCodes(typeof typed === "string" ? typed : typed.join(" "))
  if (wrong.length > 0) context.addIssue({ code: "custom", message: "centre_error_coverage" })
  return codes
}

function readEmail(typed: string, context: z.RefinementCtx): string {
  if (typed === "") return ""
  const address = emailAddress(typed)
  if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
  return address ?? typed
}

/** An address without its scheme gets https. */
function readWebsite(typed: string, context: z.RefinementCtx): string {
  if (typed === "") return ""
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol) && url.hostname.includes(".") && url.username === ""
  if (!isWeb) context.addIssue({ code: "custom", message: "centre_error_website" })
  return isWeb ? url.href : typed
}

function checkAccent(choice: string, context: z.RefinementCtx): void {
  const colour = accentColour(choice)
  if (colour === undefined) context.addIssue({ code: "custom", message: "centre_error_accent_unknown" })
  else if (!isReadableAccent(colour)) context.addIssue({ code: "custom", message: "centre_error_accent_too_pale" })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("fr", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}
