import { lookup } from "node:dns/promises"
import type { IncomingMessage } from "node:http"
import { request as httpRequest } from "node:http"
import { request as httpsRequest } from "node:https"
import { isIP } from "node:net"
import type { Readable } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { isPublicAddress } from "./public-address.ts"

export interface GuardedRequest {
  method?: "GET" | "HEAD"
  accept?: string
  /** The most bytes to take, once unpacked; 0: the body is left alone. */
  maxBytes: number
  /** For everything, redirects included. */
  timeoutMs: number
  signal?: AbortSignal
  /** For tests: the addresses of a name. */
  resolve?: (name: string) => Promise<string[]>
}

export type GuardedAnswer =
  | {
      kind: "answered"
      status: number
      /** By name in lower case. */
      headers: Readonly<Record<string, string>>
      /** Where the redirects led. */
      url: string
      body: Buffer
    }
  | { kind: "failed"; reason: FetchFailure }

export type FetchFailure =
  | "address_wrong"
  | "address_private"
  | "name_unknown"
  | "unreachable"
  | "certificate"
  | "too_slow"
  | "too_large"
  | "too_many_redirects"

const mostRedirects = 5
let takesPrivate = false

/** Whether addresses of this machine and of private networks may be fetched (MAILLAGE_PRIVATE_ADDRESSES): not unless said so. */
export function allowPrivateAddresses(allowed: boolean): void {
  takesPrivate = allowed
}

/**
 * Fetches an address that somebody typed, without lending them this machine's place in the network: only http and https, only
 * public addresses, asked of the very address that was checked, redirects included; bounded in size and time.
 */
export async function guardedFetch(address: string, wanted: GuardedRequest): Promise<GuardedAnswer> {
  const deadline = AbortSignal.timeout(wanted.timeoutMs)
  const signal = wanted.signal === undefined ? deadline : AbortSignal.any([deadline, wanted.signal])
  let next = address
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await ask(next, wanted, signal, deadline)
    if (answer.kind === "failed") return answer
    const to = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers["location"] : undefined
    if (to === undefined) return answer
    if (!URL.canParse(to, next)) return failed("address_wrong")
    next = new URL(to, next).href
  }
  return failed("too_many_redirects")
}

async function ask(
  address: string,
  wanted: GuardedRequest,
  signal: AbortSignal,
  deadline: AbortSignal,
): Promise<GuardedAnswer> {
  const url = readAddress(address)
  if (url === undefined) return failed("address_wrong")
  const host = url.hostname.replace(/^\[|\]$/g, "")
  try {
    const ips = await aborted(signal, isIP(host) === 0 ? (wanted.resolve ?? resolve)(host) : Promise.resolve([host]))
    const [ip] = ips
    if (ip === undefined) return failed("name_unknown")
    // One private address among them is enough: the answer of the name server is not ours to sort.
    if (!takesPrivate && !ips.every(isPublicAddress)) return failed("address_private")
    const response = await send(url, host, ip, wanted, signal)
    return await take(response, url, wanted, signal)
  } catch (error) {
    if (wanted.signal?.aborted === true) throw error
    return failed(deadline.aborted ? "too_slow" : reasonOf(error))
  }
}

function readAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const isPlain = url.username === "" && url.password === ""
  return isPlain && (url.protocol === "http:" || url.protocol === "https:") ? url : undefined
}

async function resolve(name: string): Promise<string[]> {
  return (await lookup(name, { all: true })).map(({ address }) => address)
}

async function send(
  url: URL,
  name: string,
  ip: string,
  wanted: GuardedRequest,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest
  return await new Promise((done, reject) => {
    request({
      host: ip,
      ...(isIP(name) === 0 ? { servername: name } : {}),
      port: url.port === "" ? (url.protocol === "https:" ? 443 : 80) : url.port,
      path: `${url.pathname}${url.search}`,
      method: wanted.method ?? "GET",
      headers: {
        host: url.host,
        "user-agent": "Maillage",
        accept: wanted.accept ?? "*/*",
        "accept-encoding": wanted.maxBytes === 0 ? "identity" : "gzip, br",
      },
      agent: false,
      signal,
    })
      .once("response", done)
      .once("error", reject)
      .end()
  })
}

async function take(
  response: IncomingMessage,
  url: URL,
  { maxBytes }: GuardedRequest,
  signal: AbortSignal,
): Promise<GuardedAnswer> {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : `${value}`,
    ]),
  )
  const answer = { kind: "answered", status: response.statusCode ?? 0, headers, url: url.href } as const
  try {
    if (maxBytes === 0) return { ...answer, body: Buffer.alloc(0) }
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of unpacked(response, headers["content-encoding"])) {
      signal.throwIfAborted()
      bytes += (chunk as Buffer).length
      if (bytes > maxBytes) return failed("too_large")
      chunks.push(chunk as Buffer)
    }
    return { ...answer, body: Buffer.concat(chunks) }
  } finally {
    response.destroy()
  }
}

function unpacked(response: IncomingMessage, encoding: string | undefined): Readable {
  const unpack = { gzip: createGunzip, "x-gzip": createGunzip, br: createBrotliDecompress, deflate: createInflate }
  const make = unpack[(encoding ?? "") as keyof typeof unpack] as (() => ReturnType<typeof createGunzip>) | undefined
  if (make === undefined) return response
  const stream = make()
  response.on("error", (error) => stream.destroy(error))
  return response.pipe(stream)
}

async function aborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  const stopped = new Promise<never>((_done, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true })
  })
  return await Promise.race([work, stopped])
}

function reasonOf(error: unknown): FetchFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return "name_unknown"
  return /CERT|TLS|SSL|SELF_SIGNED/.test(code) ? "certificate" : "unreachable"
}

function failed(reason: FetchFailure): { kind: "failed"; reason: FetchFailure } {
  return { kind: "failed", reason }
}
