import { describe, expect, it } from "vitest"
import type { CountedActivity, CountedParticipation, CountedSlot } from "./tally.ts"
import { tallyOf } from "./tally.ts"

const morning: CountedSlot = {
  id: "m",
  date: "2017-03-07",
  halves: ["morning"],
  dayPart: 50,
  minutes: 180,
  state: "held",
}
const afternoon: CountedSlot = { ...morning, id: "a", halves: ["afternoon"], minutes: 210 }

function activity(given: Partial<CountedActivity> = {}): CountedActivity {
  return { status: "held", mode: "on_site", slots: [morning, afternoon], participations: [], ...given }
}

function someone(id: string, given: Partial<CountedParticipation> = {}, slots = ["m", "a"]): CountedParticipation {
  const presences = slots.map((slotId) => ({ slotId, people: 1, minutes: null, remote: false }))
  return {
    id,
    personId: null,
    structureId: null,
    structureKind: "association",
    role: "participant",
    presences,
    ...given,
  }
}

function one(given: Partial<CountedActivity>) {
  const tallies = tallyOf(activity(given))
  expect(tallies).toHaveLength(1)
  return tallies[0]
}

describe("days, half-days, hours", () => {
  it("add the parts of days, and count each half of a date once", () => {
    expect(one({})).toMatchObject({ year: 2017, dayParts: 100, halfDays: 2, minutes: 390, participants: 0 })
    const together = [morning, { ...morning, id: "m2" }, afternoon]
    expect(one({ slots: together })).toMatchObject({ dayParts: 150, halfDays: 2, minutes: 570 })
  })

  it("ten dates of two hours that count ten days", () => {
    const slots = Array.from({ length: 10 }, (_, at) => ({
      ...afternoon,
      id: String(at),
      date: `2017-10-${String(at + 10)}`,
      minutes: 120,
      dayPart: 100,
    }))
    expect(one({ slots })).toMatchObject({ dayParts: 1000, halfDays: 10, minutes: 1200 })
  })

  it("nothing for what is planned or cancelled, activity or slot", () => {
    expect(tallyOf(activity({ status: "planned" }))).toEqual([])
    expect(tallyOf(activity({ status: "cancelled", participations: [someone("x")] }))).toEqual([])
    const tally = one({ slots: [morning, { ...afternoon, state: "cancelled" }], participations: [someone("x")] })
    expect(tally).toMatchObject({ dayParts: 50, halfDays: 1, minutes: 180, participants: 1, participantMinutes: 180 })
    expect(tallyOf(activity({ slots: [{ ...morning, state: "planned" }] }))).toEqual([])
  })

  it("each year its own slots, and who was there in both counts in both", () => {
    const slots = [{ ...morning, id: "d", date: "2016-12-15" }, afternoon]
    const tallies = tallyOf(
      activity({ slots, participations: [someone("x", {}, ["d", "a"]), someone("y", {}, ["d"])] }),
    )
    expect(tallies.map(({ year, participants, minutes }) => [year, participants, minutes])).toEqual([
      [2016, 2, 180],
      [2017, 1, 210],
    ])
    expect(tallies[0]?.participationIds).toEqual(["x", "y"])
  })
})

describe("people", () => {
  it("presence slot by slot: hours are those of who was there", () => {
    const late = { slotId: "m", people: 1, minutes: 60, remote: false }
    const participations = [
      someone("x"),
      someone("y", {}, ["a"]),
      someone("z", { presences: [late] }),
      someone("w", {}, []),
    ]
    expect(one({ participations })).toMatchObject({ participants: 3, presences: 4, participantMinutes: 390 + 210 + 60 })
  })

  it("counted: the most at once are the heads, each slot its own people", () => {
    const presences = [
      { slotId: "m", people: 60, minutes: null, remote: false },
      { slotId: "a", people: 52, minutes: null, remote: false },
    ]
    const tally = one({ participations: [someone("x"), someone("crowd", { structureKind: "state", presences })] })
    expect(tally).toMatchObject({ participants: 61, presences: 114, participantMinutes: 390 + 60 * 180 + 52 * 210 })
    expect(tally?.byStructureKind.get("state")).toEqual({
      participants: 60,
      presences: 112,
      participantMinutes: 60 * 180 + 52 * 210,
    })
  })

  it("who trains or speaks is not counted among participants, and is known to have been there", () => {
    const tally = one({ participations: [someone("x"), someone("t", { role: "trainer" })] })
    expect(tally).toMatchObject({ participants: 1, participationIds: ["x", "t"] })
  })

  it("at a distance: all of a remote activity, those who said so of a mixed one", () => {
    const away = someone("y", { presences: [{ slotId: "m", people: 1, minutes: null, remote: true }] })
    expect(one({ mode: "mixed", participations: [someone("x"), away] })).toMatchObject({
      participants: 2,
      remotePresences: 1,
      remoteMinutes: 180,
    })
    expect(one({ mode: "remote", participations: [someone("x")] })).toMatchObject({
      remotePresences: 2,
      remoteMinutes: 390,
    })
  })
})
