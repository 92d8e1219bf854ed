import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("travail/emargement", "modules/attendance/pages/days.tsx"),
  route("travail/activite/:id/emargement", "modules/attendance/pages/sheet.tsx"),
  route("travail/activite/:id/emargement/envoi", "modules/attendance/pages/send.ts"),
  route("travail/activite/:id/emargement/code", "modules/attendance/pages/code.tsx"),
  route("travail/activite/:id/emargement/saisie", "modules/attendance/pages/typed-sheet.tsx"),
  route("travail/activite/:id/emargement/feuille.pdf", "modules/attendance/pages/paper-pdf.ts"),
  route("travail/activite/:id/attestations", "modules/attendance/pages/certificates.tsx"),
  route("travail/activite/:id/attestations/toutes.pdf", "modules/attendance/pages/certificates-pdf.ts"),
  route("attestations/:number", "modules/attendance/pages/certificate.tsx"),
  route("attestations/:number/:seal", "modules/attendance/pages/certificate-pdf.ts"),
  route("mes-attestations", "modules/attendance/pages/own-certificates.tsx"),
  route("emargement/:secret", "modules/attendance/pages/sign.tsx"),
]
