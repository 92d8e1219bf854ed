import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import type { OaiList } from "../../domain/oai-request.ts"
import { readOaiRequest } from "./read-request.ts"
import type { Seal } from "./resumption-token.ts"
import { readToken, writeToken } from "./resumption-token.ts"

const mac = (text: string) => createHash("sha256").update(`secret ${text}`).digest("base64url").slice(0, 22)
const seal: Seal = { sign: mac, verify: (text, given) => mac(text) === given }
const list: OaiList = { verb: "ListRecords", prefix: "oai_dc", set: "centre:a", from: undefined, until: undefined }
const token = writeToken(list, { after: "0190-a", cursor: 200, size: 26717 }, seal)

function ask(query: string) {
  return readOaiRequest(new URLSearchParams(query), seal)
}

test.each<[query: string, code: string]>([
  ["", "badVerb"],
  ["verb=identify", "badVerb"],
  ["verb=Identify&verb=Identify", "badVerb"],
  ["verb=toString", "badVerb"],
  ["verb=Identify&set=a", "badArgument"],
  ["verb=ListRecords", "badArgument"],
  ["verb=ListRecords&metadataPrefix=", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&until=2026-02-30", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01T00:00:00Z", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.5Z", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", "badArgument"],
  ["verb=ListRecords&metadataPrefix=mods", "cannotDisseminateFormat"],
  ["verb=GetRecord&metadataPrefix=oai_dc", "badArgument"],
  ["verb=GetRecord&identifier=a", "badArgument"],
  ["verb=ListRecords&resumptionToken=abc", "badResumptionToken"],
  [`verb=ListRecords&resumptionToken=${token}&metadataPrefix=oai_dc`, "badArgument"],
  [`verb=ListIdentifiers&resumptionToken=${token}`, "badResumptionToken"],
  ["verb=ListSets&resumptionToken=abc", "badResumptionToken"],
])("%s is %s", (query, code) => {
  const answer = ask(query)
  expect(answer.kind === "errors" && answer.errors.map((error) => error.code)).toEqual([code])
})

test("every wrong argument is told", () => {
  const answer = ask("verb=GetRecord&from=2026-01-01&colour=red")
  expect(answer.kind === "errors" && answer.errors.length).toBe(4)
})

test("a request that is right is read", () => {
  expect(ask("verb=ListRecords&metadataPrefix=marcxml&set=theme:x&from=2026-01-01&until=2026-01-01")).toMatchObject({
    kind: "request",
    request: { verb: "ListRecords", list: { prefix: "marcxml", set: "theme:x", from: { granularity: "day" } } },
  })
})

test("a token gives back the list and the place; not one character of it can be changed", () => {
  expect(readToken(token, seal)).toEqual({ list, position: { after: "0190-a", cursor: 200, size: 26717 } })
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === "A" ? "B" : "A"
    expect(readToken(token.slice(0, at) + other + token.slice(at + 1), seal)).toBeUndefined()
  }
  expect(readToken(`${token}.`, seal)).toBeUndefined()
  expect(readToken("x".repeat(100_000), seal)).toBeUndefined()
})

test("dates go through the token as they were asked", () => {
  const day = { granularity: "day", at: new Date("2026-01-02T00:00:00Z") } as const
  const second = { granularity: "second", at: new Date("2026-01-02T03:04:05Z") } as const
  for (const from of [day, second]) {
    const dated: OaiList = { ...list, verb: "ListIdentifiers", from, until: from }
    expect(readToken(writeToken(dated, { after: null, cursor: 0, size: undefined }, seal), seal)?.list).toEqual(dated)
  }
})
