import type { Readable } from "node:stream"
import { setImmediate as othersTurn } from "node:timers/promises"
import type { ChosenColumns } from "../domain/column-reading.ts"
import type { ImportRemark } from "../domain/import-item.ts"
import { readImport } from "../formats/read-import.ts"
import type { RemarkLine } from "../formats/refusals-csv.ts"

const itemsAtATime = 20

/**
 * Each record of a file's content that is read with a remark, in order, with its place; closes the content. `kept`: where those
 * stand of which something was left as it was changed here, which the file does not say.
 */
export async function* remarksOfFile(
  content: Readable,
  reading: ChosenColumns | null,
  kept: ReadonlySet<number>,
): AsyncGenerator<RemarkLine> {
  try {
    let read = 0
    for await (const item of readImport(content, reading)) {
      read += 1
      // A large file is read for one person: the pages of the others come between.
      if (read % itemsAtATime === 0) await othersTurn()
      if (item.kind === "refusal") continue
      const { ordinal, position, description } = item
      const remarks = new Set<ImportRemark>(item.remarks)
      if (kept.has(ordinal)) remarks.add("changed_here")
      for (const remark of remarks) yield { ordinal, position, remark, title: description.title }
    }
  } finally {
    content.destroy()
  }
}
