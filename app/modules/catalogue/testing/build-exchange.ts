import type { DescribedRecord, ExchangeRefusal, ExchangeVerdict } from "../domain/exchange-verdict.ts"
import type { Contributor, Host } from "../domain/record-description.ts"
import { collect, streamOf, utf8 } from "./build-marc.ts"

/** The verdicts of a reader on a text, in chunks of that size. */
export async function verdictsOn(
  read: (source: AsyncIterable<Uint8Array>) => AsyncIterable<ExchangeVerdict>,
  text: string | Uint8Array,
  chunk = 65_536,
): Promise<ExchangeVerdict[]> {
  return collect(read(streamOf(typeof text === "string" ? utf8(text) : text, chunk)))
}

export function recordsOf(verdicts: ExchangeVerdict[]): DescribedRecord[] {
  return verdicts.filter((verdict) => verdict.kind === "record")
}

export function refusalsOf(verdicts: ExchangeVerdict[]): ExchangeRefusal[] {
  return verdicts.filter((verdict) => verdict.kind === "refusal")
}

export function buildPerson(name: string, givenName: string | null, given: Partial<Contributor> = {}): Contributor {
  return {
    kind: "person",
    name,
    givenName,
    addition: null,
    dates: null,
    functions: ["070"],
    rank: "main",
    authorityId: null,
    ...given,
  }
}

export function buildBody(name: string, given: Partial<Contributor> = {}): Contributor {
  return buildPerson(name, null, { kind: "body", ...given })
}

export function buildHost(given: Partial<Host>): Host {
  return { title: null, issueTitle: null, number: null, date: null, pages: null, issn: null, isbn: null, ...given }
}
