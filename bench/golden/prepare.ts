import { readFileSync } from "node:fs"
import { readCatalogueSearch, searchCatalogueIds } from "#modules/catalogue/index.server.ts"
import { putRecords } from "#modules/catalogue/testing/put-records.ts"
import { importSkosFile } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { visitor } from "#platform/session/actor.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { goldenCorpus } from "./corpus.ts"
import { broaderThemes, readGoldenQueries, relevantTo } from "./judge.ts"
import { ndcg, recall } from "./measure.ts"

const themes = new URL("../../db/demo/vocabulary/themes.ttl", import.meta.url)

type Score = { ndcg: number; recall: number }

/** Fills the open database with the golden corpus (hand-made records and the first works of the demonstration) and its vocabulary. */
export async function prepareGolden(works: number) {
  const turtle = readFileSync(themes, "utf8")
  const content = (async function* () {
    yield Buffer.from(turtle)
  })()
  await importSkosFile(systemCaller("golden"), content, { fileName: "themes.ttl", dryRun: false })
  const corpus = goldenCorpus(works)
  const ids = await putRecords(corpus.map(({ description }) => description))
  const placeOf = new Map(ids.map((id, at) => [id, at]))
  const broader = broaderThemes(turtle)

  async function run() {
    const results = []
    for (const { group, query, expectation } of readGoldenQueries()) {
      const relevant = relevantTo(expectation, corpus, broader)
      const search = readCatalogueSearch(new URLSearchParams({ q: query }))
      const answer = await read({ actor: visitor }, (tx) => searchCatalogueIds(tx, search, 100))
      const found = answer.map((id) => placeOf.get(id) ?? -1)
      results.push({ group, query, expectation, ndcg: ndcg(found, relevant), recall: recall(found, relevant) })
    }
    const groups = [...Map.groupBy(results, ({ group }) => group)].map(([name, some]) => ({ name, ...mean(some) }))
    const worst = results
      .filter((one) => one.ndcg < 0.5)
      .map((one) => `${one.ndcg.toFixed(2)} ${one.recall.toFixed(2)}  ${one.query}  =>  ${one.expectation}`)
    return { ...mean(results), groups, worst, queries: results.length }
  }
  return { run }
}

function mean(scores: readonly Score[]): Score {
  const of = (one: (score: Score) => number) => scores.reduce((sum, score) => sum + one(score), 0) / scores.length
  return { ndcg: of((score) => score.ndcg), recall: of((score) => score.recall) }
}
