import { data } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { findCentre } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import { certificatesPdf } from "../formats/certificate-pdf.server.ts"
import { isCertificateLink } from "../operations/certificate-addresses.server.ts"
import { findCertificate } from "../queries/certificates.server.ts"
import type { Route } from "./+types/certificate-pdf"

const documentLimit = { name: "certificate-document", attempts: 120, minutes: 15 }

/** The document itself, for who was given its link: made anew each time, always the same. Gone when the person was erased. */
export async function loader({ context, params }: Route.LoaderArgs) {
  if ((await attempt([[documentLimit, context.get(clientAddressContext)]])) !== undefined)
    throw data(null, { status: 429 })
  if (!isCertificateLink(params.number, params.seal)) return notFound()
  const found = await read(systemCaller("attendance.certificate"), async (tx) => {
    const certificate = await findCertificate(tx, params.number)
    const centre = certificate && (await findCentre(tx, certificate.centreId))
    return certificate === undefined || centre === undefined ? undefined : { certificate, centre }
  })
  if (found === undefined) return notFound()
  if (found.certificate.name === null) throw data(null, { status: 410 })
  return pdfAnswer(await certificatesPdf([found.certificate], found.centre), `attestation-${params.number}.pdf`)
}
