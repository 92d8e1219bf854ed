import { expect, test } from "vitest"
import { choiceMeant, writeChoices } from "./desk-choice.ts"

const carried = writeChoices([
  { name: "reader", value: "a_b" },
  { name: "copy", value: "c" },
])

test("a choice is taken by its number, the first by Enter alone", () => {
  expect(choiceMeant("2", carried)).toEqual({ name: "copy", value: "c" })
  expect(choiceMeant("", carried)).toEqual({ name: "reader", value: "a_b" })
})

test.each(["3", "0", "02", "3300000001", "PV 1", "-"])("%j is not one of the choices", (typed) => {
  expect(choiceMeant(typed, carried)).toBeUndefined()
})

test("without choices nothing is one", () => {
  expect(choiceMeant("", "")).toBeUndefined()
  expect(choiceMeant("1", "autre:x")).toBeUndefined()
})
