import { expect, test } from "vitest"
import { readByteRange } from "./byte-range.ts"

test.each<[header: string | null, expected: object]>([
  [null, { kind: "whole" }],
  ["bytes=0-", { kind: "part", start: 0, end: 99 }],
  ["bytes=10-19", { kind: "part", start: 10, end: 19 }],
  ["bytes=90-200", { kind: "part", start: 90, end: 99 }],
  ["bytes=-10", { kind: "part", start: 90, end: 99 }],
  ["bytes=-1000", { kind: "part", start: 0, end: 99 }],
  ["bytes=100-", { kind: "outside" }],
  ["bytes=-0", { kind: "outside" }],
  ["bytes=20-10", { kind: "whole" }],
  ["bytes=0-1,5-6", { kind: "whole" }],
  ["lines=0-1", { kind: "whole" }],
  ["bytes=-", { kind: "whole" }],
])("%s", (header, expected) => {
  expect(readByteRange(header, 100)).toEqual(expected)
})
