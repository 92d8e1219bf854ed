import pg from "pg"
import { p50p95 } from "./quantile.ts"
import type { BenchQuery } from "./queries.ts"
import { benchQueries, queryString } from "./queries.ts"
import { startSite } from "./site.ts"

/** The whole page over HTTP, each search asked anew (`forget` makes what is remembered of searches untrue), then once more. */
export async function timePages(url: string, rounds: number, forget: () => Promise<void>): Promise<void> {
  const site = await startSite(url)
  await workDone(url)
  const anew: number[] = []
  const broad: number[] = []
  const again: number[] = []
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const query of benchQueries) {
        await forget()
        const first = await timeOf(site.address, query)
        const second = await timeOf(site.address, query)
        if (round === 0) continue
        anew.push(first)
        again.push(second)
        if (query.broad) broad.push(first)
      }
    }
    console.log(`page over HTTP: ${p50p95(anew)} · broad: ${p50p95(broad)} · asked again: ${p50p95(again)}`)
  } finally {
    await site.stop()
  }
}

/** Waits for what the import left to the workers, and for the server's own housekeeping after it: neither is part of what a page costs. */
async function workDone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (;;) {
    const { rows } = await client.query<{ name: string }>(
      "select distinct name from pgboss.job where state in ('created', 'active', 'retry') and start_after <= now() and name like '%.%'",
    )
    if (rows.length === 0) break
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await client.query("vacuum analyze")
  await client.query("checkpoint")
  await client.end()
}

async function timeOf(address: string, query: BenchQuery): Promise<number> {
  const started = performance.now()
  const answer = await fetch(`${address}/catalogue?${queryString(query)}`)
  await answer.text()
  if (!answer.ok) throw new Error(`${query.address}: ${answer.status}`)
  return performance.now() - started
}
