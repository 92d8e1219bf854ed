import { registerOwnData } from "#modules/account/index.server.ts"
import { registerSealedSlots } from "#modules/activity/index.server.ts"
import { registerActivityAction } from "#modules/activity/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { registerReferences } from "#platform/references/index.server.ts"
import { registerWaiting } from "#platform/waiting/index.server.ts"
import { followErasure } from "./operations/follow-erasure.server.ts"
import { personReferences, structureReferences } from "./operations/person-references.server.ts"
import { permissions } from "./permissions.ts"
import { sheetsToValidate } from "./queries/days-of-centre.server.ts"
import { ownAttendance } from "./queries/own-attendance.server.ts"
import { slotsOfValidatedSheets } from "./queries/validated-slots.server.ts"

// Importing the door registers the jobs.
export { certifyJob } from "./jobs/certify.job.server.ts"
export { forgetJob } from "./jobs/forget.job.server.ts"
export { addNewcomer } from "./operations/add-newcomer.server.ts"
export { certificateAddresses } from "./operations/certificate-addresses.server.ts"
export type { CertificateDetails } from "./operations/certificate-details.ts"
export { registerCertificateDetails } from "./operations/certificate-details.ts"
export { issueCertificate } from "./operations/issue-certificate.server.ts"
export { noteMark } from "./operations/note-mark.server.ts"
export { requestCertificates } from "./operations/request-certificates.server.ts"
export { takeSignature } from "./operations/take-signature.server.ts"
export { typeSheet } from "./operations/type-sheet.server.ts"
export { validateSheet } from "./operations/validate-sheet.server.ts"

registerActivityAction({
  permission: permissions["attendance.sign-in"],
  label: () => m.attendance_sheet_kicker(),
  href: (id) => href("/travail/activite/:id/emargement", { id }),
})
registerActivityAction({
  permission: permissions["attendance.certify"],
  label: () => m.attendance_certificates_heading(),
  href: (id) => href("/travail/activite/:id/attestations", { id }),
})
registerSealedSlots(slotsOfValidatedSheets)
registerWaiting({
  permission: permissions["attendance.sign-in"],
  path: "/travail/emargement",
  label: (count) => m.attendance_waiting_sheets({ count }),
  count: sheetsToValidate,
})
registerOwnData("attendance", ownAttendance)
registerReferences(personReferences)
registerReferences(structureReferences)
followErasure()
