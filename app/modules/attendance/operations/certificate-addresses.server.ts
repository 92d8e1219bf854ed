import { href } from "#platform/http/href.ts"
import { sealFor } from "#platform/http/installation.server.ts"

const seal = sealFor("attendance.certificate")

/** Where anybody verifies a certificate, and where who was given its link reads the document itself. */
export function certificateAddresses(number: string): { verification: string; document: string } {
  return {
    verification: href("/attestations/:number", { number }),
    document: href("/attestations/:number/:seal", { number, seal: seal.sign(number) }),
  }
}

/** True when this link to a document was given out by the installation. */
export function isCertificateLink(number: string, mac: string): boolean {
  return seal.verify(number, mac)
}
