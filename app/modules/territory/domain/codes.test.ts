import { expect, test } from "vitest"
import {
  departementOfCommuneCode,
  parseCommuneCode,
  parseContratCode,
  parseDepartementCode,
  parsePostalCode,
  parseQpvCode,
  parseRegionCode,
  parseSiren,
  qpvValidity,
} from "./codes.ts"

test.each([
  ["31555", "31555"],
  [" 2a004 ", "2A004"],
  ["1053", "01053"],
  ["97411", "97411"],
  ["20004", "20004"],
  ["98735", "98735"],
  ["00001", null],
  ["2C004", null],
  ["99101", null],
  ["315555", null],
  ["31 555", null],
  ["", null],
  ["٣١٥٥٥", null],
])("a commune code: %j is %j", (text, code) => expect(parseCommuneCode(text)).toBe(code))

test.each([
  ["31000", "31000"],
  ["31 000", "31000"],
  ["98000", "98000"],
  ["99000", null],
  ["3100", null],
])("a postal code: %j is %j", (text, code) => expect(parsePostalCode(text)).toBe(code))

test.each([
  ["1", "01"],
  ["2a", "2A"],
  ["31", "31"],
  ["974", "974"],
  ["978", "978"],
  ["20", null],
  ["96", null],
  ["979", null],
])("a département code: %j is %j", (text, code) => expect(parseDepartementCode(text)).toBe(code))

test.each([
  ["QN03109M", { generation: 2024, departement: "31", origin: "M" }],
  ["qn02a01n", { generation: 2024, departement: "2A", origin: "N" }],
  ["QN97651C", { generation: 2024, departement: "976", origin: "C" }],
  ["QP031001", { generation: 2014, departement: "31", origin: null }],
  ["QP974026", { generation: 2014, departement: "974", origin: null }],
])("a neighbourhood's code: %j", (text, parts) =>
  expect(parseQpvCode(text)).toEqual({ code: text.toUpperCase(), ...parts }),
)

test.each(["QN03109X", "QN99901M", "QP0310011", "QN031M", "31001", "QN03109"])(
  "%j is no neighbourhood's code",
  (text) => expect(parseQpvCode(text)).toBeNull(),
)

test("other codes", () => {
  expect(parseSiren("243 100 518")).toBe("243100518")
  expect(parseSiren("24310051")).toBeNull()
  expect(parseRegionCode("76")).toBe("76")
  expect(parseRegionCode("Occitanie")).toBeNull()
  expect(parseContratCode("cv101")).toBe("CV101")
  expect(parseContratCode("CV1")).toBeNull()
  expect(["31555", "97411", "2A004", "98735"].map(departementOfCommuneCode)).toEqual(["31", "974", "2A", "987"])
})

test("the generation of 2014 ends a year later overseas", () => {
  const validity = (code: string) => {
    const parsed = parseQpvCode(code)
    return parsed === null ? null : qpvValidity(parsed)
  }
  expect(validity("QP031001")).toEqual({ valid_from: "2015-01-01", valid_to: "2024-01-01" })
  expect(validity("QP974026")).toEqual({ valid_from: "2015-01-01", valid_to: "2025-01-01" })
  expect(validity("QN03109M")).toEqual({ valid_from: "2024-01-01", valid_to: null })
  expect(validity("QN97651C")).toEqual({ valid_from: "2025-01-01", valid_to: null })
})
