export { composeReport } from "./compose/report.server.ts"
export { publishReport } from "./operations/publish-report.server.ts"
export { writeBlock } from "./operations/write-block.server.ts"
export { hasTexts } from "./queries/has-texts.server.ts"
