import type { Readable } from "node:stream"
import type { ChosenColumns } from "../domain/column-reading.ts"
import type { SampleRecord } from "../domain/import-item.ts"
import { readImport } from "../formats/read-import.ts"

const mostShown = 3
// A file of nothing but refusals is not read to its end for a page.
const mostRead = 100

/** The first records of a file's content, as they were understood; closes the content. */
export async function sampleOfImport(content: Readable, reading: ChosenColumns | null): Promise<SampleRecord[]> {
  const sample: SampleRecord[] = []
  try {
    let read = 0
    for await (const item of readImport(content, reading)) {
      read += 1
      if (item.kind === "candidate") {
        const { ordinal, description, copies, remarks } = item
        sample.push({ ordinal, description, copies, remarks })
      }
      if (sample.length === mostShown || read === mostRead) break
    }
    return sample
  } finally {
    content.destroy()
  }
}
