import { expect, test } from "vitest"
import { identifiersOf, readIdentifier, readIdentifierOf } from "./authority-identifiers.ts"

test("identifiers are known in their usual forms, and false ones are none", () => {
  const forms: [string, ReturnType<typeof readIdentifier>][] = [
    ["ISNI 0000 0001 2148 1006", null],
    ["ISNI 0000 0001 2103 2683", { scheme: "isni", value: "0000000121032683" }],
    ["https://isni.org/isni/0000000121032683", { scheme: "isni", value: "0000000121032683" }],
    ["https://orcid.org/0000-0002-1825-0097", { scheme: "orcid", value: "0000-0002-1825-0097" }],
    ["0000-0002-1825-0098", null],
    ["(VIAF)17218730", { scheme: "viaf", value: "17218730" }],
    ["http://viaf.org/viaf/17218730/", { scheme: "viaf", value: "17218730" }],
    ["026650674", null],
    ["https://www.idref.fr/027715078", { scheme: "idref", value: "027715078" }],
    ["027715078", { scheme: "idref", value: "027715078" }],
    ["ark:/12148/cb11890789x", { scheme: "bnf", value: "cb11890789x" }],
    ["http://www.wikidata.org/entity/Q123", { scheme: "wikidata", value: "Q123" }],
    // A number of one library program says nothing elsewhere.
    ["4711", null],
    ["", null],
  ]
  for (const [typed, read] of forms) expect([typed, readIdentifier(typed)]).toEqual([typed, read])
})

test("in the field of its scheme an identifier may be typed bare", () => {
  expect(readIdentifierOf("viaf", "17218730")).toBe("17218730")
  expect(readIdentifierOf("isni", "0000 0001 2103 2683")).toBe("0000000121032683")
  expect(readIdentifierOf("orcid", "0000-0002-1825-0097")).toBe("0000-0002-1825-0097")
  expect(readIdentifierOf("bnf", "cb11890789x")).toBe("cb11890789x")
  expect(readIdentifierOf("wikidata", "q123")).toBe("Q123")
  expect(readIdentifierOf("idref", "123")).toBeNull()
})

test("what a record gives in $3 and $o", () => {
  const contributor = {
    ...{ kind: "person" as const, name: "Kerbrat", givenName: "Ada", addition: null, dates: null },
    ...{ functions: [], rank: "main" as const },
  }
  expect(identifiersOf({ ...contributor, authorityId: "id:12" })).toEqual({})
  expect(
    identifiersOf({ ...contributor, authorityId: "027715078", identifiers: ["ISNI0000000121032683", "chose"] }),
  ).toEqual({ idref: "027715078", isni: "0000000121032683" })
})
