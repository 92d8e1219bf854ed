import type { OaiDatestamp } from "../../domain/oai-datestamp.ts"
import { readDatestamp } from "../../domain/oai-datestamp.ts"
import type { MetadataPrefix, OaiError, OaiRequest } from "../../domain/oai-request.ts"
import { metadataPrefixes } from "../../domain/oai-request.ts"
import type { Seal } from "./resumption-token.ts"
import { readToken } from "./resumption-token.ts"

type Verb = OaiRequest["verb"]

/** Which arguments each verb takes (OAI-PMH 2.0, section 4): needed, allowed, and the one that stands alone. */
const argumentsOf: Record<Verb, { needed: string[]; allowed: string[]; alone?: string }> = {
  Identify: { needed: [], allowed: [] },
  ListMetadataFormats: { needed: [], allowed: ["identifier"] },
  ListSets: { needed: [], allowed: [], alone: "resumptionToken" },
  GetRecord: { needed: ["identifier", "metadataPrefix"], allowed: [] },
  ListIdentifiers: { needed: ["metadataPrefix"], allowed: ["from", "until", "set"], alone: "resumptionToken" },
  ListRecords: { needed: ["metadataPrefix"], allowed: ["from", "until", "set"], alone: "resumptionToken" },
}

const setSpec = /^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*$/

/** Reads the arguments of a request, as GET or POST gave them; answers all its errors when it cannot be answered. */
export function readOaiRequest(
  given: URLSearchParams,
  seal: Seal,
): { kind: "request"; request: OaiRequest } | { kind: "errors"; errors: OaiError[] } {
  const verbs = given.getAll("verb")
  const [verb] = verbs
  if (verbs.length !== 1 || verb === undefined || !isVerb(verb)) {
    const text =
      verbs.length === 0 ? "No verb." : verbs.length > 1 ? "More than one verb." : "Not a verb of OAI-PMH 2.0."
    return failed({ code: "badVerb", text })
  }
  const values = new Map([...given].filter(([name]) => name !== "verb"))
  const wrong = argumentErrors(verb, given, values)
  if (wrong.length > 0) return failed(...wrong)
  const token = values.get("resumptionToken")
  if (token !== undefined) return resumed(verb, token, seal)
  if (verb === "Identify" || verb === "ListSets") return { kind: "request", request: { verb } }
  const identifier = values.get("identifier")
  if (verb === "ListMetadataFormats") return { kind: "request", request: { verb, identifier } }
  const prefix = metadataPrefixes.find((one) => one === values.get("metadataPrefix"))
  if (prefix === undefined) {
    return failed({
      code: "cannotDisseminateFormat",
      text: `The metadata prefixes are: ${metadataPrefixes.join(", ")}.`,
    })
  }
  if (verb === "GetRecord") return { kind: "request", request: { verb, identifier: identifier ?? "", prefix } }
  return started(verb, prefix, values)
}

function argumentErrors(verb: Verb, given: URLSearchParams, values: Map<string, string>): OaiError[] {
  const { needed, allowed, alone } = argumentsOf[verb]
  const isAlone = alone !== undefined && values.has(alone)
  const known = new Set([...needed, ...allowed, ...(alone === undefined ? [] : [alone])])
  const texts = [
    ...[...values.keys()].filter((name) => !known.has(name)).map((name) => `${verb} takes no argument "${name}".`),
    ...[...values.keys()]
      .filter((name) => given.getAll(name).length > 1)
      .map((name) => `The argument "${name}" is repeated.`),
    ...[...values].filter(([, value]) => value === "").map(([name]) => `The argument "${name}" is empty.`),
    ...(isAlone && values.size > 1 ? [`The argument "${alone}" stands alone.`] : []),
    ...(isAlone ? [] : needed.filter((name) => !values.has(name)).map((name) => `The argument "${name}" is missing.`)),
  ]
  return texts.map((text) => ({ code: "badArgument", text }))
}

function started(verb: "ListRecords" | "ListIdentifiers", prefix: MetadataPrefix, values: Map<string, string>) {
  const [from, until] = [values.get("from"), values.get("until")].map((text) =>
    text === undefined ? undefined : dateOf(text),
  )
  const set = values.get("set")
  const texts: string[] = []
  if (from === "wrong") texts.push('The argument "from" is not a date in UTC: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.')
  if (until === "wrong") texts.push('The argument "until" is not a date in UTC: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.')
  if (set !== undefined && !setSpec.test(set)) texts.push('The argument "set" is not a set.')
  if (texts.length > 0 || from === "wrong" || until === "wrong") return failed(...texts.map(badArgument))
  if (from !== undefined && until !== undefined) {
    if (from.granularity !== until.granularity) return failed(badArgument('"from" and "until" differ in granularity.'))
    if (from.at > until.at) return failed(badArgument('"from" is later than "until".'))
  }
  const position = { after: null, cursor: 0, size: undefined }
  return { kind: "request", request: { verb, list: { verb, prefix, set, from, until }, position } } as const
}

function resumed(verb: Verb, token: string, seal: Seal) {
  const found = readToken(token, seal)
  if (found === undefined || found.list.verb !== verb) {
    return failed({ code: "badResumptionToken", text: "This resumption token was not made here for this verb." })
  }
  return { kind: "request", request: { verb: found.list.verb, ...found } } as const
}

function dateOf(text: string): OaiDatestamp | "wrong" {
  return readDatestamp(text) ?? "wrong"
}

function badArgument(text: string): OaiError {
  return { code: "badArgument", text }
}

function failed(...errors: OaiError[]) {
  return { kind: "errors" as const, errors }
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(argumentsOf, verb)
}
