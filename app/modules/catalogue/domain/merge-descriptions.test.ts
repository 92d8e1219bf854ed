import { expect, test } from "vitest"
import { buildDescription } from "../testing/build-description.ts"
import { mergeDescriptions, takenByMerge } from "./merge-descriptions.ts"

const stays = buildDescription({ title: "Lettres de terrain", extent: ["239 p."], notes: [] })
const gone = buildDescription({ title: "Lettres du terrain", extent: ["240 p."], notes: ["Don, 2026"] })

test("a merge takes what was chosen of the record that goes, and what only it says; both are told before", () => {
  expect(takenByMerge(stays, gone, [])).toEqual(["notes"])
  expect(takenByMerge(stays, gone, ["title"])).toEqual(["title", "notes"])
  const merged = mergeDescriptions(stays, gone, new Set(["title"]))
  expect(merged).toMatchObject({ title: "Lettres du terrain", extent: ["239 p."], notes: ["Don, 2026"] })
  expect(takenByMerge(merged, gone, [])).toEqual([])
})
