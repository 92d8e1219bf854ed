import { createHmac, timingSafeEqual } from "node:crypto"

let secret: string | undefined

/** Says what signs what this installation gives out and takes back; the same for each of its processes. */
export function useSigningSecret(given: string): void {
  secret = given
}

/** Signs texts for one purpose: a text signed for another is not taken. */
export function sealFor(purpose: string): { sign(text: string): string; verify(text: string, mac: string): boolean } {
  const sign = (text: string) => {
    if (secret === undefined) throw new Error("Nobody said what signs.")
    return createHmac("sha256", secret).update(`${purpose}\n${text}`).digest("base64url").slice(0, 22)
  }
  return {
    sign,
    verify(text, mac) {
      const [one, other] = [Buffer.from(sign(text)), Buffer.from(mac)]
      return one.length === other.length && timingSafeEqual(one, other)
    },
  }
}

/** The public address that the settings give (MAILLAGE_ORIGIN, checked at boot), without a final slash. */
export function publicOrigin(): string | undefined {
  return process.env["MAILLAGE_ORIGIN"]?.replace(/\/+$/, "") || undefined
}

/** The mail address that the settings give (MAIL_FROM, "Name <address>" or an address alone). */
export function settingsMail(): string | undefined {
  const given = process.env["MAIL_FROM"] ?? ""
  return /<([^<>\s]+@[^<>\s]+)>/.exec(given)?.[1] ?? /^\S+@\S+$/.exec(given)?.[0]
}
