import { expect, test } from "vitest"
import { readImportArguments } from "./import-arguments.ts"

test("a file, and options in any order", () => {
  expect(readImportArguments(["a.mrc"])).toMatchObject({ path: "a.mrc", dryRun: false, centre: undefined })
  expect(readImportArguments(["--dry-run", "a.mrc", "--centre", "rivages", "--origin=PMB 7"])).toEqual({
    path: "a.mrc",
    dryRun: true,
    centre: "rivages",
    origin: "PMB 7",
  })
})

test.each([[[]], [["a", "b"]], [["a", "--centre"]], [["a", "--dry-run=yes"]], [["a", "--force"]], [["--dry-run"]]])(
  "%j is not understood",
  (words) => {
    expect(readImportArguments(words)).toBeUndefined()
  },
)
