import { expect, test } from "vitest"
import { contributorKeys, filedName, identifierKey, nameKey } from "./authority-keys.ts"
import { heading, readHeading } from "./authority-name.ts"

const person = (
  name: string,
  givenName: string | null,
  dates: string | null = null,
  addition: string | null = null,
) => ({
  ...{ kind: "person" as const, name, givenName, addition, dates },
})

test("accents, case and punctuation make no other name; dates and additions do", () => {
  expect(nameKey(person("Élias", "Norbert"))).toBe(nameKey(person("ELIAS", "norbert ")))
  expect(nameKey(person("Dupont", "J.-P."))).toBe(nameKey(person("Dupont", "J. P.")))
  expect(nameKey(person("Dupont", "Jean", "1951-...."))).toBe(nameKey(person("Dupont", "Jean", "1951-")))
  const others = [
    person("Dupont", "Jean"),
    person("Dupont", "Jean", "1951-"),
    person("Dupont", "Jean", null, "urbaniste"),
  ]
  expect(new Set([...others.map(nameKey), nameKey({ ...person("Dupont", "Jean"), kind: "body" })]).size).toBe(4)
})

test("an identifier that means the same to everyone comes before the name", () => {
  const made = { ...person("Kerbrat", "Ada"), functions: ["070"], rank: "main" as const, authorityId: "027715078" }
  expect(contributorKeys(made)).toEqual([identifierKey("idref", "027715078"), nameKey(made)])
  expect(contributorKeys({ ...made, authorityId: "id:4" })).toEqual([nameKey(made)])
})

test("near names: an initial for a given name, the order and the small words of a body", () => {
  expect(filedName(person("Kerbrat", "A.")).nearName).toBe(filedName(person("Kerbrat", "Ada")).nearName)
  expect(filedName(person("Kerbrat", "Ada"))).toMatchObject({ sortName: "kerbrat ada", givenKey: "ada" })
  const body = (name: string) => filedName({ ...person(name, null), kind: "body" }).nearName
  expect(body("Agence nationale de la cohésion des territoires")).toBe(
    body("Agence nationale (cohésion des territoires)"),
  )
  expect(body("Conseil départemental de la Marne")).not.toBe(body("Conseil départemental du Val-de-Marne"))
  expect(body("Préfecture du Rhône")).not.toBe(body("Préfecture du Gard"))
})

test("a heading is read back as it was written", () => {
  for (const name of [
    person("Kerbrat", "Ada", "1951-"),
    person("Kerbrat", "Ada", "1884-1962", "sociologue"),
    person("Ada", null),
  ])
    expect(readHeading("person", heading(name))).toEqual(name)
  expect(readHeading("body", "Toulouse. Service jeunesse, quartiers (Haute-Garonne)")).toEqual({
    ...{
      kind: "body",
      name: "Toulouse. Service jeunesse, quartiers",
      givenName: null,
      addition: "Haute-Garonne",
      dates: null,
    },
  })
})
