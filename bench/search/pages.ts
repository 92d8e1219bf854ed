import { p50p95 } from "./quantile.ts"
import type { BenchQuery } from "./queries.ts"
import { benchQueries, queryString } from "./queries.ts"
import { startSite } from "./site.ts"

/** The whole page over HTTP, each search asked anew (`forget` makes what is remembered of searches untrue), then once more. */
export async function timePages(url: string, rounds: number, forget: () => Promise<void>): Promise<void> {
  const site = await startSite(url)
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

async function timeOf(address: string, query: BenchQuery): Promise<number> {
  const started = performance.now()
  const answer = await fetch(`${address}/catalogue?${queryString(query)}`)
  await answer.text()
  if (!answer.ok) throw new Error(`${query.address}: ${answer.status}`)
  return performance.now() - started
}
