import { expect, it } from "vitest"
import { agendaFromVote, overrun, timed } from "./agenda.ts"

const item = (minutes: number) => ({ title: "a", presenter: "", minutes, topicId: null })
const day = [
  { starts: "09:30", ends: "12:30" },
  { starts: "14:00", ends: "17:00" },
]

it("items follow each other and go over the break", () => {
  expect(timed([item(30), item(150), item(60), item(20)], day).map(({ starts }) => starts)).toEqual([
    "09:30",
    "10:00",
    "14:00",
    "15:00",
  ])
})

it("an item that reaches into the break pushes what follows; without hours nothing is said", () => {
  expect(timed([item(200), item(30)], day).map(({ starts }) => starts)).toEqual(["09:30", "14:00"])
  expect(timed([item(300), item(30)], day).map(({ starts }) => starts)).toEqual(["09:30", "14:30"])
  expect(timed([item(30)], [{ starts: null, ends: null }])[0]?.starts).toBe("")
})

it("the agenda from the vote fits the meeting and takes the most wanted first", () => {
  const topics = ["A", "B", "C", "D"].map((title) => ({ id: title, title, proposer: "" }))
  const words = { welcome: "Accueil", close: "Suites" }
  const agenda = agendaFromVote(topics, 180, words)
  expect(agenda.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual([
    "Accueil 15",
    "A 50",
    "B 50",
    "C 50",
    "Suites 15",
  ])
  expect(overrun(agenda, 180)).toBe(0)
  expect(agendaFromVote([], 180, words).map(({ title }) => title)).toEqual(["Accueil", "Suites"])
  expect(agendaFromVote(topics, 20, words)).toHaveLength(2)
})
