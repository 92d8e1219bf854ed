import { changeDates, countChanges, recordChange, recordChanges } from "#modules/catalogue/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { sealFor } from "#platform/http/installation.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { afterDatestamp } from "../domain/oai-datestamp.ts"
import type { OaiError, OaiList, OaiPosition, OaiRequest } from "../domain/oai-request.ts"
import { writeMetadataFormats } from "../formats/oai/metadata-formats.ts"
import { readOaiRequest } from "../formats/oai/read-request.ts"
import { writeToken } from "../formats/oai/resumption-token.ts"
import { writeOaiAnswer, writeOaiErrors, writeResumption } from "../formats/oai/write-answer.ts"
import { writeIdentify } from "../formats/oai/write-identify.ts"
import { writeChanges } from "./oai-records.server.ts"
import { scopeOfSet, writeSets } from "./oai-sets.server.ts"
import { describeRepository, permanentIdOf } from "./repository.server.ts"

const seal = sealFor("oai-pmh")
const recordsPerPage = 200
const headersPerPage = 1000
const mostCharacters = 4_000_000

/** Answers an OAI-PMH request as one XML document; `site` is the public address without a final slash. */
export async function answerOai(caller: Caller, given: URLSearchParams, site: string): Promise<string> {
  const baseUrl = `${site}/oai`
  return await read(caller, async (tx) => {
    const understood = readOaiRequest(given, seal)
    const answer =
      understood.kind === "errors" ? understood.errors : await bodyOf(tx, caller, understood.request, { site, baseUrl })
    const isRepeated = understood.kind === "request"
    const { settled } = await changeDates(tx)
    const envelope = { responseDate: settled, baseUrl, arguments: isRepeated ? Object.fromEntries(given) : {} }
    return writeOaiAnswer(envelope, typeof answer === "string" ? answer : writeOaiErrors(answer))
  })
}

type Place = { site: string; baseUrl: string }

async function bodyOf(tx: Tx, caller: Caller, request: OaiRequest, place: Place): Promise<string | OaiError[]> {
  switch (request.verb) {
    case "Identify":
      return writeIdentify(await describeRepository(tx, place.baseUrl))
    case "ListSets":
      return await writeSets(tx, caller.locale)
    case "ListMetadataFormats":
      if (request.identifier !== undefined && (await changeOf(tx, request.identifier)) === undefined) return unknownId
      return writeMetadataFormats()
    case "GetRecord": {
      const change = await changeOf(tx, request.identifier)
      if (change === undefined) return unknownId
      const [record] = await writeChanges(tx, [change], { prefix: request.prefix, site: place.site })
      return `<GetRecord>\n${record}</GetRecord>\n`
    }
    case "ListRecords":
    case "ListIdentifiers":
      return await writeList(tx, request.list, request.position, place.site)
  }
}

const unknownId: OaiError[] = [{ code: "idDoesNotExist", text: "No record has this identifier here." }]
const nothing: OaiError[] = [{ code: "noRecordsMatch", text: "No record answers these arguments." }]

async function changeOf(tx: Tx, identifier: string) {
  const permanentId = permanentIdOf(identifier)
  return permanentId === undefined ? undefined : await recordChange(tx, permanentId)
}

async function writeList(tx: Tx, list: OaiList, position: OaiPosition, site: string): Promise<string | OaiError[]> {
  const scope = await scopeOfSet(tx, list.set)
  if (scope === null) return nothing
  const before = list.until === undefined ? undefined : afterDatestamp(list.until)
  const wanted = { ...scope, from: list.from?.at, before }
  const limit = list.verb === "ListRecords" ? recordsPerPage : headersPerPage
  const found = await recordChanges(tx, wanted, { after: position.after, limit: limit + 1 })
  // The end of a list whose last records went away meanwhile is an empty page, not an error.
  if (found.length === 0 && position.after === null) return nothing
  const size = position.after === null ? await countChanges(tx, wanted) : position.size
  const changes = found.slice(0, limit)
  const prefix = list.verb === "ListRecords" ? list.prefix : "header"
  const written = fitting(await writeChanges(tx, changes, { prefix, site }))
  const isLast = written.length === found.length
  const next = {
    after: changes[written.length - 1]?.id ?? position.after,
    cursor: position.cursor + written.length,
    size,
  }
  const token = isLast ? undefined : writeToken(list, next, seal)
  const resumption = writeResumption(token, { cursor: position.cursor, size })
  return `<${list.verb}>\n${written.join("")}${resumption}</${list.verb}>\n`
}

/** As many as make an answer of bounded size, one at least. */
function fitting(written: readonly string[]): readonly string[] {
  let characters = 0
  const over = written.findIndex((text) => (characters += text.length) > mostCharacters)
  return over === -1 ? written : written.slice(0, Math.max(1, over))
}
