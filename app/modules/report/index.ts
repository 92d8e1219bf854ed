export { ReportBody } from "./ui/report-body.tsx"
export type { Glance } from "./ui/year-glance.tsx"
export { YearGlance } from "./ui/year-glance.tsx"
