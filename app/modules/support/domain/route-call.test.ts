import { expect, test } from "vitest"
import { routeCall } from "./route-call.ts"

const centres = [
  { id: "midi", name: "Midi", coverage: ["31", "65"] },
  { id: "ouest", name: "Ouest", coverage: ["44", "65"] },
  { id: "sans", name: "Sans", coverage: [] },
]

test("a call goes to the centre that covers the caller’s département, whoever types it", () => {
  expect(routeCall("31", centres, "ouest")).toEqual({ kind: "routed", centreId: "midi" })
  expect(routeCall("44", centres, "ouest")).toEqual({ kind: "routed", centreId: "ouest" })
})

test("where several cover it, or none does, somebody chooses", () => {
  expect(routeCall("65", centres, "midi")).toMatchObject({
    kind: "choose",
    reason: "several",
    centres: [{ id: "midi" }, { id: "ouest" }],
  })
  expect(routeCall("2A", centres, "midi")).toMatchObject({ kind: "choose", reason: "none", centres: { length: 3 } })
})

test("a caller who does not say from where is the typist’s", () => {
  expect(routeCall(null, centres, "midi")).toEqual({ kind: "routed", centreId: "midi" })
})
