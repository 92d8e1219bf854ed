import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("rapport", "modules/report/pages/reports.tsx"),
  route("rapport/:slug/:annee", "modules/report/pages/report.tsx"),
  route("rapport/:slug/:annee/rapport.pdf", "modules/report/pages/report-pdf.ts"),
  route("rapport/:slug/:annee/tableaux.xlsx", "modules/report/pages/report-workbook.ts"),
  route("rapport/:slug/:annee/images/:file", "modules/report/pages/picture.ts"),
  route("travail/rapport", "modules/report/pages/own-reports.tsx"),
  route("travail/rapport/remontee", "modules/report/pages/national-return.tsx"),
  route("travail/rapport/remontee.csv", "modules/report/pages/national-return-csv.ts"),
  route("travail/rapport/cooperations", "modules/report/pages/cooperation.tsx"),
  route("travail/rapport/cooperations/:une/:autre", "modules/report/pages/shared-activities.tsx"),
  route("travail/tableau-de-bord", "modules/report/pages/dashboard.tsx"),
  route("travail/rapport/:annee", "modules/report/pages/edit-report.tsx"),
  route("travail/rapport/:annee/apercu", "modules/report/pages/draft.tsx"),
  route("travail/rapport/:annee/rapport.pdf", "modules/report/pages/draft-pdf.ts"),
  route("travail/rapport/:annee/tableaux.xlsx", "modules/report/pages/draft-workbook.ts"),
  route("travail/rapport/:annee/images/:file", "modules/report/pages/draft-picture.ts"),
  route("travail/rapport/:annee/texte", "modules/report/pages/new-block.tsx"),
  route("travail/rapport/:annee/texte/:id", "modules/report/pages/edit-block.tsx"),
]
