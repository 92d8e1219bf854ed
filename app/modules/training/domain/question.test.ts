import { expect, it } from "vitest"
import { readAnswers, readQuestionLines, writeQuestionLines } from "./question.ts"
import { summarise } from "./summary.ts"

const text =
  "échelle : Les objectifs étaient clairs *\n\nchoix : Vous venez = d’une ville / d’une association\ntexte : Un mot ?"

it("questions are lines, that read back as the same ones", () => {
  const { questions, wrong } = readQuestionLines(text)
  expect(wrong).toEqual([])
  expect(questions).toEqual([
    { id: "q1", kind: "scale", label: "Les objectifs étaient clairs", choices: [], required: true },
    { id: "q2", kind: "choice", label: "Vous venez", choices: ["d’une ville", "d’une association"], required: false },
    { id: "q3", kind: "text", label: "Un mot ?", choices: [], required: false },
  ])
  const written = writeQuestionLines(questions, { scale: "échelle", choice: "choix", text: "texte" })
  expect(readQuestionLines(written).questions).toEqual(questions)
  expect(readQuestionLines("choix : Seul = un\nrien\ntexte :").wrong).toEqual([1, 2, 3])
})

it("answers are those that the questions allow", () => {
  const { questions } = readQuestionLines(text)
  const typed: Record<string, string> = { q1: "6", q2: "d’une ville", q3: " " }
  expect(readAnswers(questions, (id) => typed[id] ?? "")).toEqual({
    answers: { q2: "d’une ville" },
    missing: [],
    wrong: ["q1"],
  })
  expect(readAnswers(questions, () => "").missing).toEqual(["q1"])
})

it("a summary says counts, means and words, and masks small groups", () => {
  const { questions } = readQuestionLines(text)
  const many = ["5", "4", "4", "3", "5"].map((q1, at) => ({
    q1,
    q3: `mot ${at}`,
    ...(at < 2 ? { q2: "d’une ville" } : {}),
  }))
  const [scale, choice, words] = summarise(questions, many)
  expect(scale).toMatchObject({ answered: 5, masked: false, mean: 4.2 })
  expect(scale?.shares.map(({ count }) => count)).toEqual([0, 0, 1, 2, 2])
  expect(choice).toMatchObject({ answered: 2, masked: true, shares: [] })
  expect(words?.verbatims).toHaveLength(5)
  expect(summarise(questions, many.slice(0, 4))[0]).toMatchObject({ answered: 4, masked: true, mean: null, shares: [] })
})
