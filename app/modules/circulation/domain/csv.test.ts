import { expect, test } from "vitest"
import { csv } from "./csv.ts"

test("cells with a separator, a quotation mark or a line end are quoted; formulas are texts", () => {
  expect(
    csv([
      ["a", 1.5],
      ['dit "oui"', "x;y"],
      ["=SOMME(A1)", "deux\nlignes"],
    ]),
  ).toBe('\uFEFFa;1.5\r\n"dit ""oui""";"x;y"\r\n\'=SOMME(A1);"deux\nlignes"\r\n')
})
