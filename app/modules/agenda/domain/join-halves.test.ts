import { expect, test } from "vitest"
import { joinHalves } from "./join-halves.ts"
import type { StaffSlot } from "./staff-slot.ts"

test("half-days of one activity on one day are one line; hours, other states and other activities stay apart", () => {
  const joined = joinHalves([
    slot("1", "a", { halves: ["morning"] }),
    slot("2", "b", { halves: ["morning"] }),
    slot("3", "a", { halves: ["afternoon"] }),
    slot("4", "b", { halves: ["afternoon"], state: "cancelled" }),
    slot("5", "c", { starts: "09:30", ends: "12:30" }),
    slot("6", "c", { starts: "14:00", ends: "17:00" }),
  ])
  expect(joined.map(({ id, halves }) => [id, halves])).toEqual([
    ["1", ["morning", "afternoon"]],
    ["2", ["morning"]],
    ["4", ["afternoon"]],
    ["5", []],
    ["6", []],
  ])
})

function slot(id: string, activityId: string, said: Partial<StaffSlot>): StaffSlot {
  return {
    id,
    activityId,
    date: "2026-12-10",
    halves: [],
    starts: null,
    ends: null,
    state: "planned",
    kind: "course_session",
    title: "",
    status: "planned",
    place: "",
    mode: "on_site",
    lead: true,
    announced: false,
    capacity: null,
    taken: 0,
    waiting: 0,
    unconfirmed: 0,
    untied: 0,
    ...said,
  }
}
