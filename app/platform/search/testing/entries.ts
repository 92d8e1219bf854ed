import { randomUUID } from "node:crypto"
import { read, write } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import type { Found, MarkedParts, Search, SearchEntry } from "../index.server.ts"
import { indexThings, searchThings } from "../index.server.ts"

/** A public thing of no module. */
export function buildEntry(title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { kind: "test.thing", id: randomUUID(), visibility: { audience: "public" }, title, ...more }
}

export async function index(...entries: SearchEntry[]): Promise<void> {
  await write(systemCaller("test").actor, (tx) => indexThings(tx, entries))
}

export async function search(asked: string | Search, caller: Caller = visitorCaller): Promise<Found> {
  const query = typeof asked === "string" ? { query: asked, perPage: 100 } : asked
  return await read(caller, (tx) => searchThings(tx, query))
}

/** The titles found, in order. */
export async function titles(asked: string | Search, caller: Caller = visitorCaller): Promise<string[]> {
  return (await search(asked, caller)).results.map((result) => plain(result.title))
}

export function plain(parts: MarkedParts): string {
  return parts.map((part) => (typeof part === "string" ? part : part.mark)).join("")
}
