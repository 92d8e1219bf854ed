import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { read, tables, write } from "#platform/db/index.server.ts"
import { visitor } from "#platform/session/actor.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { accountCaller, callerWithRole, installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { indexThings, removeThings } from "./index.server.ts"
import { buildEntry, index, search, titles } from "./testing/entries.ts"

const database = await useDatabase()
const centre = randomUUID()
const reader = accountCaller()
const facets = [{ name: "secret" }]

await index(
  buildEntry("Pour tous : bilan"),
  buildEntry("Pour les inscrits : bilan", { visibility: { audience: "registered" }, facets: { secret: ["inscrits"] } }),
  buildEntry("Pour l’équipe : bilan confidentielissime", {
    visibility: { audience: "staff", centreIds: [centre] },
    facets: { secret: ["équipe"] },
  }),
  buildEntry("Pour un compte : bilan", {
    visibility: {
      audience: "accounts",
      accountIds: [reader.actor.kind === "account" ? reader.actor.accountId : ""],
      centreIds: [centre],
    },
  }),
)

test.each([
  ["a visitor", visitorCaller, ["Pour tous"]],
  ["an account", accountCaller(), ["Pour les inscrits", "Pour tous"]],
  ["the account it is for", reader, ["Pour les inscrits", "Pour tous", "Pour un compte"]],
  [
    "the staff of the centre",
    callerWithRole("staff", centre),
    ["Pour les inscrits", "Pour l’équipe", "Pour tous", "Pour un compte"],
  ],
  ["the staff of another centre", callerWithRole("staff", randomUUID()), ["Pour les inscrits", "Pour tous"]],
  ["a professional of the centre", callerWithRole("professional", centre), ["Pour les inscrits", "Pour tous"]],
  ["the administrator of the installation", installationCaller, ["Pour les inscrits", "Pour tous"]],
])("%s finds what is for them, in lists, counts and facets", async (_, caller, expected) => {
  const found = (await titles("bilan", caller)).map((title) => title.split(" : ")[0] ?? "")
  expect(found.toSorted()).toEqual(expected)
  const { total, facets: counted } = await search({ query: "bilan", facets }, caller)
  expect(total).toBe(expected.length)
  expect(counted[0]?.values.map(({ value }) => value).sort()).toEqual([
    ...(expected.includes("Pour les inscrits") ? ["inscrits"] : []),
    ...(expected.includes("Pour l’équipe") ? ["équipe"] : []),
  ])
  expect(await titles({ query: "bilan", visibility: "public" }, caller)).toEqual(["Pour tous : bilan"])
})

test("words of restricted things are never proposed, not even to those who may find them", async () => {
  for (const caller of [visitorCaller, callerWithRole("staff", centre)]) {
    expect((await search("confidentielisime", caller)).didYouMean).toBeNull()
  }
})

test("the tables themselves hold back what the functions hold back", async () => {
  const [seen] = await database.asOwner<{ n: number }>("select count(*)::int as n from search.restricted_entry")
  expect(seen?.n).toBe(3)
  for (const [caller, rows] of [
    [visitorCaller, 0],
    [accountCaller(), 1],
    [callerWithRole("staff", centre), 3],
  ] as const) {
    const counted = await read(caller, async (tx) => {
      const { rows: found } = await sql<{ n: number }>`
        select (select count(*) from search.restricted_entry)::int as n, (select count(*) from search.restricted_word)::int as words
      `.execute(tables(tx))
      return found[0]
    })
    expect(counted?.n).toBe(rows)
  }
})

test("a thing that becomes restricted is public no more, and the other way round, whoever writes", async () => {
  const entry = buildEntry("Changement de régime")
  await index(entry)
  expect(await titles("régime")).toEqual(["Changement de régime"])
  await write(visitor, (tx) => indexThings(tx, [{ ...entry, visibility: { audience: "staff", centreIds: [centre] } }]))
  expect(await titles("régime")).toEqual([])
  expect(await titles("régime", callerWithRole("staff", centre))).toEqual(["Changement de régime"])
  await write(visitor, (tx) => indexThings(tx, [entry]))
  expect(await titles("régime")).toEqual(["Changement de régime"])
  expect(await titles("régime", callerWithRole("staff", centre))).toEqual(["Changement de régime"])
  await index({ ...entry, visibility: { audience: "registered" } })
  await write(systemCaller("test").actor, (tx) => removeThings(tx, entry.kind, [entry.id]))
  expect(await titles("régime", callerWithRole("staff", centre))).toEqual([])
})
