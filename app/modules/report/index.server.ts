import { followFreezes } from "./operations/keep-beside.server.ts"

export { composeReport } from "./compose/report.server.ts"
export { reportPdf } from "./formats/report-pdf.server.ts"
export { publishReport } from "./operations/publish-report.server.ts"
export { writeBlock } from "./operations/write-block.server.ts"
export { hasTexts } from "./queries/has-texts.server.ts"
export { yearAtAGlance } from "./queries/year-at-a-glance.server.ts"

followFreezes()
