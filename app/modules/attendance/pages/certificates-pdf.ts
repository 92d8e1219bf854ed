import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { pdfAnswer } from "#platform/typst/pdf-answer.server.ts"
import { certificatesPdf } from "../formats/certificate-pdf.server.ts"
import { permissions } from "../permissions.ts"
import { certificatesOf } from "../queries/certificates.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import type { Route } from "./+types/certificates-pdf"

/** The certificates of an activity that stand, in one document to print. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, own } = await openSheets(context, request, params.id, permissions["attendance.certify"])
  const all = await read(caller, (tx) => certificatesOf(tx, own))
  const standing = all.filter((one) => one.name !== null && one.replacedAt === null && one.revokedAt === null)
  if (standing.length === 0) return notFound()
  return pdfAnswer(await certificatesPdf(standing, centre), "attestations.pdf")
}
