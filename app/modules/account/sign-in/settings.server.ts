import { randomBytes } from "node:crypto"

export interface SignInSettings {
  /** The public address of this installation, without a final slash: what links in mails begin with, whatever a request claims. */
  origin: string
  /** Signs the cookies of sessions: whoever changes it signs everybody out. */
  secret: string
}

// Without settings (a command, a test) sessions last as long as the process.
let settings: SignInSettings = { origin: "http://localhost", secret: randomBytes(32).toString("hex") }

/** Told once by the server, before the first request. */
export function configureSignIn(given: SignInSettings): void {
  settings = given
}

export function signInSettings(): SignInSettings {
  return settings
}
