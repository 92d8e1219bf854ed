import { SaxesParser } from "saxes"
import type { Caller } from "#platform/session/index.server.ts"
import { answerOai } from "../queries/answer-oai.server.ts"

export interface SeenOai {
  text: string
  errors: string[]
  /** Identifier and status of each header, in order. */
  headers: { identifier: string; deleted: boolean; sets: string[]; datestamp: string }[]
  token: string
  size: number | undefined
  cursor: number | undefined
}

/** Asks our own repository and reads its answer with a parser that refuses what is not well-formed. */
export async function askOai(caller: Caller, query: Record<string, string> | string): Promise<SeenOai> {
  const text = await answerOai(caller, new URLSearchParams(query), "https://catalogue.exemple.test")
  const seen: SeenOai = { text, errors: [], headers: [], token: "", size: undefined, cursor: undefined }
  const parser = new SaxesParser({ xmlns: true })
  let said = ""
  parser.on("error", (error) => {
    throw error
  })
  parser.on("text", (chunk) => void (said += chunk))
  parser.on("opentag", ({ local, attributes }) => {
    said = ""
    const value = (name: string) => attributes[name]?.value
    if (local === "error") seen.errors.push(value("code") ?? "")
    if (local === "header")
      seen.headers.push({ identifier: "", deleted: value("status") === "deleted", sets: [], datestamp: "" })
    if (local === "resumptionToken") {
      seen.size = value("completeListSize") === undefined ? undefined : Number(value("completeListSize"))
      seen.cursor = Number(value("cursor"))
    }
  })
  parser.on("closetag", ({ local, uri }) => {
    const header = seen.headers.at(-1)
    if (uri !== "http://www.openarchives.org/OAI/2.0/") return
    if (local === "identifier" && header !== undefined) header.identifier = said
    if (local === "datestamp" && header !== undefined) header.datestamp = said
    if (local === "setSpec") header?.sets.push(said)
    if (local === "resumptionToken") seen.token = said
  })
  parser.write(text).close()
  return seen
}

/** Every header of a list, page after page; `between` is done after each page. */
export async function harvest(
  caller: Caller,
  verb: "ListRecords" | "ListIdentifiers",
  given: Record<string, string>,
  between: (page: SeenOai) => Promise<void> = async () => undefined,
): Promise<SeenOai["headers"]> {
  const headers: SeenOai["headers"] = []
  let page = await askOai(caller, { verb, metadataPrefix: "oai_dc", ...given })
  for (;;) {
    headers.push(...page.headers)
    await between(page)
    if (page.token === "") return headers
    page = await askOai(caller, { verb, resumptionToken: page.token })
  }
}
