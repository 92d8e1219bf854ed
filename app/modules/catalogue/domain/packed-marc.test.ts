import { expect, test } from "vitest"
import type { MarcRecord } from "./marc-record.ts"
import { packMarc, unpackMarc } from "./packed-marc.ts"

const record: MarcRecord = {
  leader: "01234nam0 2200300   450 ",
  fields: [
    { kind: "control", tag: "001", value: "42" },
    { kind: "control", tag: "005", value: "" },
    {
      kind: "data",
      tag: "200",
      ind1: "1",
      ind2: " ",
      subfields: [
        ["a", "L’été « à » Brest"],
        ["e", ""],
        ["e", "𝄞"],
      ],
    },
    { kind: "data", tag: "995", ind1: " ", ind2: " ", subfields: [] },
  ],
}

test("a record comes back as it was, without being JSON", () => {
  const packed = packMarc(record)
  expect(packed.startsWith("{")).toBe(false)
  expect(unpackMarc(packed)).toEqual(record)
})

test.each([
  ["a sign that stands between texts", "a", "un\u001fdeux"],
  ["a control character that cannot be stored", "a", "un\u0000deux"],
  ["half a pair", "a", "un\ud800deux"],
  ["a code of no letter", "", "sans code"],
  ["a code of several", "ab", "deux lettres"],
])("%s is not mistaken", (_, code, value) => {
  const odd: MarcRecord = {
    ...record,
    fields: [...record.fields, { kind: "data", tag: "330", ind1: " ", ind2: " ", subfields: [[code, value]] }],
  }
  expect(packMarc(odd).startsWith("{")).toBe(true)
  expect(unpackMarc(packMarc(odd))).toEqual(odd)
})

test("an empty leader, and a record without fields", () => {
  expect(unpackMarc(packMarc({ leader: "", fields: [] }))).toEqual({ leader: "", fields: [] })
  expect(unpackMarc(packMarc({ leader: "{", fields: [] }))).toEqual({ leader: "{", fields: [] })
})
