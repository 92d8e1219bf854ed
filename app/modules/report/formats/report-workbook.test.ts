import { expect, test } from "vitest"
import { sheetNames } from "./report-workbook.server.ts"

test("tabs are called as their tables are, cut, without what a workbook forbids, and each once", () => {
  const long = "Interventions dans les écoles et les facultés"
  expect(
    sheetNames(["Tableau récapitulatif", "Étude : a/b", long, `${long} (suite)`, "tableau récapitulatif"]),
  ).toEqual([
    "Tableau récapitulatif",
    "Étude a b",
    "Interventions dans les écoles…",
    "Interventions dans les école… 2",
    "tableau récapitulatif 2",
  ])
  for (const name of sheetNames([long, long, "x".repeat(31)])) expect(name.length).toBeLessThanOrEqual(31)
})
