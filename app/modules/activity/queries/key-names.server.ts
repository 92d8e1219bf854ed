import { centreNames } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { ownConceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Split } from "../domain/figure-question.ts"
import type { ActivityKind, Chapter } from "../domain/kinds.ts"
import { chapterName, kindName, ledgerKindName } from "../ui/words.ts"
import { seriesNames } from "./series-of.server.ts"

/** What the keys of a breakdown are called on screen. */
export async function keyNames(tx: Tx, split: Split, keys: readonly string[]): Promise<Map<string, string>> {
  const found = await lookUp(
    tx,
    split,
    keys.filter((key) => key !== ""),
  )
  return new Map(keys.map((key) => [key, key === "" ? m.activity_split_none() : (found(key) ?? key)]))
}

async function lookUp(tx: Tx, split: Split, keys: string[]): Promise<(key: string) => string | undefined> {
  switch (split) {
    case "nature":
      return (key) => kindName(key as ActivityKind)
    case "chapitre":
      return (key) => chapterName(key as Chapter)
    case "structure":
      return ledgerKindName
    case "theme": {
      const names = await ownConceptNames(tx, keys, getLocale())
      return (key) => names.get(key)
    }
    case "serie": {
      const names = await seriesNames(tx, keys)
      return (key) => names.get(key)
    }
    case "centre": {
      const names = await centreNames(tx)
      return (key) => names.get(key)?.shortName
    }
    case "territoire": {
      const names = await territoriesById(tx, keys)
      return (key) => names.get(key)?.name
    }
  }
}
