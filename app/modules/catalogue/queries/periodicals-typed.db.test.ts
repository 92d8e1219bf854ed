import { expect, test } from "vitest"
import { read } from "#platform/db/index.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { filingTitle } from "../domain/filing-title.ts"
import { insertRecords } from "../testing/insert-records.ts"
import { formPicks } from "./form-picks.server.ts"

const database = await useDatabase()

test("periodicals are proposed by the beginning of their words, each with its title and its number", async () => {
  const issns = [{ typed: "0335-5322", value: "0335-5322" }]
  const titles = ["Les Cahiers de la ville", "La Ville en cahiers", "Ville 100%"]
  await insertRecords(database.asOwner, null, [
    ...titles.map((title, at) => ({
      title,
      sortTitle: filingTitle(title, []),
      kind: "periodical" as const,
      issns: at === 0 ? issns : [],
    })),
    { title: "Cahiers d’un livre", kind: "book" },
  ])
  const proposed = async (typed: string) => await read(visitorCaller, (tx) => formPicks(tx, "hostTitle", typed, "fr"))
  expect(await proposed("les cahiers vi")).toMatchObject([
    { label: "Les Cahiers de la ville", fill: { hostTitle: "Les Cahiers de la ville", hostIssn: "0335-5322" } },
    // A number that was there is not this one's.
    { label: "La Ville en cahiers", fill: { hostTitle: "La Ville en cahiers", hostIssn: "" } },
  ])
  const labels = async (typed: string) => (await proposed(typed)).map(({ label }) => label)
  expect(await labels("cahiers")).toEqual(["Les Cahiers de la ville", "La Ville en cahiers"])
  expect(await labels("ville")).toEqual(["Ville 100%", "La Ville en cahiers", "Les Cahiers de la ville"])
  expect(await labels("%%")).toEqual([])
})
