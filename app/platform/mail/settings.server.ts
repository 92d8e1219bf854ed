import type { Transporter } from "nodemailer"
import { createTransport } from "nodemailer"

export interface MailSettings {
  /** smtp://user:password@host:port, or undefined: mails then wait in the outbox, where an administrator reads them. */
  smtpUrl: string | undefined
  from: string
}

let settings: MailSettings = { smtpUrl: undefined, from: "Maillage <ne-pas-repondre@localhost>" }
let transporter: Transporter | undefined

/** Told once by the server, before the workers start. */
export function configureMail(given: MailSettings): void {
  transporter?.close()
  transporter = undefined
  settings = given
}

export function mailFrom(): string {
  return settings.from
}

/** True when mails leave this installation; false when they wait in the outbox. */
export function sendsMail(): boolean {
  return settings.smtpUrl !== undefined
}

/** The way out, or undefined when there is none. */
export function smtp(): Transporter | undefined {
  if (settings.smtpUrl === undefined) return undefined
  transporter ??= createTransport(
    { url: settings.smtpUrl, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 },
    { disableFileAccess: true, disableUrlAccess: true },
  )
  return transporter
}
