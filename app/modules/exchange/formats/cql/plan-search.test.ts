import { expect, test } from "vitest"
import type { BooleanSearch } from "#platform/search/index.server.ts"
import { planSearch } from "./plan-search.ts"
import { readCql } from "./read-cql.ts"

function plan(query: string) {
  const read = readCql(query)
  return "code" in read ? ({ kind: "diagnostic", diagnostic: read } as const) : planSearch(read)
}

function written(search: BooleanSearch): string {
  switch (search.kind) {
    case "text":
      return `${search.field ?? "*"}:${search.text}${search.begins ? "…" : ""}`
    case "facet":
      return `${search.name}[${search.values.length > 3 ? `${search.values[0]}–${search.values.at(-1)}` : search.values.join()}]`
    case "everything":
      return "everything"
    default:
      return `(${written(search.left)} ${search.kind} ${written(search.right)})`
  }
}

test.each<[query: string, search: string]>([
  ["quartier", "*:quartier"],
  ['"politique de la ville"', "*:politique de la ville"],
  ['dc.title="politique de la ville"', "title:politique de la ville"],
  ['title all "ville habitants"', "(title:ville and title:habitants)"],
  ['creator any "Dulac Koïta"', "(author:Dulac or author:Koïta)"],
  ["quart*", "*:quart…"],
  ["dc.date=2010", "year[2010]"],
  ["date > 2010", "year[2011–2199]"],
  ["date < 2010-05-01", "year[1000–2009]"],
  ['date within "2001 2003"', "year[2001,2002,2003]"],
  ['date within "2003 2001"', "year[]"],
  ["bath.isbn=2-07-036822-X", "number:9782070368228"],
  ["bath.isbn=978-2-07-036822-8", "number:9782070368228"],
  ["bath.issn=0338-0610", "number:0338-0610"],
  ["dc.language=FRE", "language[fre]"],
  ['dc.language any "fr DEU xx"', "language[fre,ger,xx]"],
  ["cql.allRecords=1", "everything"],
  ['> x = "info:srw/cql-context-set/1/dc-v1.1" x.title = a', "title:a"],
  ["a not (b or c)", "(*:a not (*:b or *:c))"],
  [String.raw`"50 \"mots\""`, '*:50 "mots"'],
])("%s", (query, search) => {
  const planned = plan(query)
  expect(planned.kind === "search" ? written(planned.search) : planned.diagnostic).toBe(search)
})

test.each<[query: string, code: number]>([
  ["marc.title=a", 15],
  ['> dc = "urn:unknown" dc.title = a', 15],
  ["dc.colour=red", 16],
  ["rec.identifier=a", 15],
  ["title exact a", 19],
  ["title encloses a", 22],
  ["title > a", 22],
  ["title =/regexp a", 20],
  ['""', 27],
  ['date=""', 27],
  ["*", 29],
  ["qu*", 29],
  ["qua?tier", 28],
  ["*tier", 28],
  ["^quartier", 31],
  ["date=hier", 36],
  ['date="2001 2002"', 36],
  ["date within 2001", 36],
  ["date <> 2001", 22],
  ["cql.allRecords=2", 36],
  [`title=${"a".repeat(600)}`, 23],
  ["a or marc.x=b", 15],
])("%s is diagnostic %i", (query, code) => {
  expect(plan(query)).toMatchObject({ kind: "diagnostic", diagnostic: { code } })
})
