import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { carryBlocks, raiseBlock, removeBlock } from "../operations/arrange-blocks.server.ts"
import { publishReport, withdrawReport } from "../operations/publish-report.server.ts"

/** What a form of the report's page asks; the sentence that says why it was not done, or undefined. */
export async function actOnReport(
  caller: Caller,
  { centreId, year }: { centreId: string; year: number },
  fields: FormFields,
): Promise<string | undefined> {
  const blockId = field(fields, "blockId")
  switch (field(fields, "intent")) {
    case "carry":
      return problem(await carryBlocks(caller, { centreId, year }))
    case "publish":
      return problem(await publishReport(caller, { centreId, year }))
    case "withdraw":
      return problem(await withdrawReport(caller, { centreId, year }))
    case "raise":
      return problem(await raiseBlock(caller, { centreId, blockId }))
    case "remove":
      return problem(await removeBlock(caller, { centreId, blockId, version: field(fields, "version") }))
    default:
      return m.platform_error_400_text()
  }
}

function problem(outcome: Outcome<unknown>): string | undefined {
  if (outcome.kind === "done") return undefined
  return outcome.kind === "refused" ? refusalSentence(outcome) : m.platform_error_400_text()
}
