import { expect, test } from "vitest"
import { makePdf } from "#platform/typst/make-pdf.server.ts"
import type { YearSummary } from "../domain/year-summary.ts"
import { noMeasures } from "../queries/measures.server.ts"
import { printedSummary, summaryTemplate } from "./printed-summary.ts"

const row = {
  kinds: ["conference" as const],
  now: { ...noMeasures, jours: 2.5, participants: 282 },
  before: { ...noMeasures, jours: 4, participants: 250 },
  announced: { participants: 281, jours: 2.5 },
}
const summary: YearSummary = { rows: [row], total: row, others: [] }

test("each figure stands with the year before and what was announced, the difference in words", () => {
  const [line] = printedSummary(summary, 2017).rows
  expect(line).toEqual([
    { main: "Conférence", notes: [] },
    { main: "2,5", notes: ["2016\u00a0: 4", "annoncé 2,5"] },
    { main: "282", notes: ["2016\u00a0: 250", "annoncé 281, écart +1"] },
    { main: "0", notes: ["2016\u00a0: 0"] },
  ])
})

test("of a year before that has nothing, nothing is said", () => {
  const [line] = printedSummary({ rows: [{ ...row, before: undefined }], total: row, others: [] }, 2017).rows
  expect(line?.map(({ notes }) => notes)).toEqual([[], ["annoncé 2,5"], ["annoncé 281, écart +1"], []])
})

test("it is a document, with a second table for the other kinds where there are some", async () => {
  const request = { template: summaryTemplate, title: "Récapitulatif 2017", lang: "fr" as const, now: new Date(0) }
  for (const others of [[], [{ ...row, kinds: ["visit" as const] }]]) {
    const data = { centre: "Un centre", ...printedSummary({ ...summary, others }, 2017) }
    expect(await makePdf({ ...request, data })).toMatchObject({ kind: "pdf" })
  }
})
