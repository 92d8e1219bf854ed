import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll } from "vitest"

export interface FakeRepository {
  address: string
  /** The questions received since the last call, in order. */
  asked(): URLSearchParams[]
  /** What is answered from now on; a text is an answer of status 200. */
  answer: (
    question: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ) => string | undefined | void | Promise<string>
}

/** A repository of this machine that answers what a test wants. */
export async function useFakeRepository(): Promise<FakeRepository> {
  const received: URLSearchParams[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const question = new URL(request.url ?? "/", "http://localhost").searchParams
    received.push(question)
    const text = await repository.answer(question, request, response)
    if (text !== undefined) response.writeHead(200, { "content-type": "text/xml" }).end(text)
  }
  const server = createServer((request, response) => void answer(request, response))
  const repository: FakeRepository = {
    address: "",
    asked: () => received.splice(0),
    answer: () => "",
  }
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  repository.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oai`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return repository
}

const envelope = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-01-02T03:04:05Z</responseDate><request>x</request>${body}</OAI-PMH>`

export const identity = envelope(
  "<Identify><repositoryName>Faux</repositoryName><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>",
)

export function errorAnswer(code: string): string {
  return envelope(`<error code="${code}">non</error>`)
}

/** A page of records of Dublin Core; a number below zero is a deleted one. */
export function page(numbers: readonly number[], token = ""): string {
  const records = numbers.map((number) =>
    number < 0
      ? `<record><header status="deleted"><identifier>oai:faux:${-number}</identifier><datestamp>2026-01-01</datestamp></header></record>`
      : `<record><header><identifier>oai:faux:${number}</identifier><datestamp>2026-01-01</datestamp></header><metadata>` +
        `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>Document ${number} du faux entrepôt</dc:title><dc:date>2020</dc:date></oai_dc:dc></metadata></record>`,
  )
  return envelope(`<ListRecords>${records.join("")}<resumptionToken>${token}</resumptionToken></ListRecords>`)
}
