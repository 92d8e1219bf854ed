import { expect, test } from "vitest"
import { controlValue, dataFields, subfieldValues } from "#modules/catalogue/domain/marc-record.ts"
import { readIso2709 } from "#modules/catalogue/formats/iso2709.ts"
import type { FileScope } from "./demonstration-file.ts"
import {
  demonstrationFile,
  demonstrationFiles,
  demonstrationPieces,
  giftsFile,
  sharedDemonstrationFile,
} from "./demonstration-file.ts"

const count = 400
const patience = { timeout: 60_000 }

test("nine files with their centre's copies only, and the whole base between them", patience, async () => {
  const held = await recordsOfFiles("held")
  const catalogued = await recordsOfFiles("catalogued")
  const numbers = (files: string[][]): string[] => files.flat().map((entry) => entry.split(" ")[0] ?? "")
  expect(new Set(numbers(held)).size).toBe(count)
  expect(held.flat().length).toBeGreaterThan(count * 1.3)
  expect(numbers(catalogued)).toHaveLength(count)
  expect(new Set(numbers(catalogued)).size).toBe(count)
  for (const [centre, { slug }] of demonstrationFiles.entries()) {
    const file = held[centre] ?? []
    expect(file.length).toBeGreaterThan(0)
    expect(
      file.filter((entry) =>
        entry
          .split(" ")
          .slice(1)
          .some((owner) => owner !== slug),
      ),
    ).toEqual([])
    expect((catalogued[centre] ?? []).filter((entry) => !file.includes(entry))).toEqual([])
  }
})

test("one file for all says who holds what", patience, async () => {
  const shared = await recordsOf(sharedDemonstrationFile(count))
  const held = await recordsOfFiles("held")
  expect(shared).toHaveLength(count)
  const owners = shared.flatMap((entry) => [...new Set(entry.split(" ").slice(1))])
  expect(owners.length).toBe(held.flat().filter((entry) => entry.includes(" ")).length)
})

async function recordsOfFiles(scope: FileScope): Promise<string[][]> {
  const files: string[][] = []
  for (const centre of demonstrationFiles.keys()) files.push(await recordsOf(demonstrationFile(centre, scope, count)))
  return files
}

/** Each record as its number, then the centres of its copies. */
async function recordsOf(file: AsyncIterable<Uint8Array>): Promise<string[]> {
  const records: string[] = []
  for await (const verdict of readIso2709(file)) {
    if (verdict.kind === "refusal") throw new Error(verdict.reason)
    const owners = dataFields(verdict.record, "995").flatMap((field) => subfieldValues(field, "b"))
    records.push([controlValue(verdict.record, "001") ?? "", ...owners].join(" "))
  }
  return records
}

test("the files made in one pass are those made one by one", async () => {
  const pieces = new Map<number, Uint8Array[]>()
  for await (const [centre, piece] of demonstrationPieces(300))
    pieces.set(centre, [...(pieces.get(centre) ?? []), piece])
  for (const centre of [0, 3, 8]) {
    const alone: Uint8Array[] = []
    for await (const chunk of demonstrationFile(centre, "held", 300)) alone.push(chunk)
    expect(Buffer.concat(pieces.get(centre) ?? []).equals(Buffer.concat(alone))).toBe(true)
  }
  expect(giftsFile(3000).length).toBeGreaterThan(1000)
})
