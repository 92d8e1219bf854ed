import { expect, test } from "vitest"
import { emailAddress } from "./email.ts"

test("an address is kept in one form", () => {
  expect(emailAddress("  Ana.Lys@Exemple.TEST ")).toBe("ana.lys@exemple.test")
  expect(emailAddress("a@préfecture.test")).toBe("a@xn--prfecture-c4a.test")
  // The same domain with a combining accent.
  expect(emailAddress("a@pre\u0301fecture.test")).toBe("a@xn--prfecture-c4a.test")
  expect(emailAddress("o'neil+lettre@mail.exemple.test")).toBe("o'neil+lettre@mail.exemple.test")
})

test.each([
  "",
  "@",
  "a@",
  "@exemple.test",
  "a@localhost",
  "a b@exemple.test",
  "a@exemple..test",
  ".a@exemple.test",
  "a.@exemple.test",
  "a..b@exemple.test",
  "a@-exemple.test",
  "a@exemple.test\r\nBcc: b@exemple.test",
  "a@exemple.test\nBcc:b@exemple.test",
  "<a@exemple.test>",
  "a@127.0.0.1",
  "a@[127.0.0.1]",
  "a,b@exemple.test",
  "é@exemple.test",
  `${"a".repeat(65)}@exemple.test`,
  `a@${"b".repeat(250)}.test`,
  "a@exemple.test/x",
  "a@exemple.test:25",
  "a\0@exemple.test",
])("%j is no address", (text) => {
  expect(emailAddress(text)).toBeUndefined()
})
