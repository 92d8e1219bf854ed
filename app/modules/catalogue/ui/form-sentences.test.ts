import { expect, test } from "vitest"
import { problemSentences } from "./form-sentences.ts"

test("what is wrong is told in the order in which one reads the form", () => {
  const sentences = problemSentences([
    { field: "links.1.url", problem: "title_missing", details: {} },
    { field: "languages", problem: "title_missing", details: {} },
    { field: "year", problem: "title_missing", details: {} },
    { field: "title", problem: "title_missing", details: {} },
  ])
  expect(Object.keys(sentences)).toEqual(["title", "year", "languages", "links.1.url"])
})
