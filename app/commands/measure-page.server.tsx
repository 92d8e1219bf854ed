import * as build from "virtual:react-router/server-build"
import { renderToString } from "react-dom/server"
import type { EntryContext, RouterContextProvider, ServerBuild } from "react-router"
import { ServerRouter } from "react-router"
import type { Config } from "#platform/config/config.server.ts"
import { localeOfPath } from "#platform/messages/index.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import { createReadingPages } from "../reading-page.server.ts"
import { requestContext } from "../request-context.server.ts"
import { openInstallation } from "./open-installation.server.ts"

const origin = "http://localhost"

/**
 * For `npm run bench`: the CPU that a reading page costs in this process beyond its queries, against `renderToString` of the same tree, as one line of JSON.
 * Whole: the request through the router to the HTML; queries: its loaders alone; both: the loaders, then `renderToString` of a tree made once, which costs more than
 * each alone (they take the processor's memory from each other), so render = both - queries. Milliseconds of CPU for one page, medians of rounds; the ratio is
 * the median of those of each round, whose three parts ran one after the other.
 */
export async function measurePage(config: Config, [path = "/", rounds = "30"]: string[]): Promise<void> {
  const installation = await openInstallation(config, "measure-page", { beside: true })
  if (installation === undefined) return
  const parts = await preparePage(path)
  const costs = { whole: [] as number[], queries: [] as number[], both: [] as number[] }
  // As in a server that has run for a while: what is asked often has been compiled.
  for (const part of Object.values(parts)) await cost(part, 500)
  const pages = Math.ceil(millisecondsOfRound / (await cost(parts.both, 50)))
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const part of ["whole", "queries", "both"] as const) costs[part].push(await cost(parts[part], pages))
  }
  const [whole, queries, both] = [median(costs.whole), median(costs.queries), median(costs.both)]
  const ratios = costs.whole.map((one, round) => ratio(one, costs.queries[round] ?? 0, costs.both[round] ?? 0))
  const render = both - queries
  process.stdout.write(`${JSON.stringify({ path, whole, queries, render, ratio: median(ratios) })}\n`)
  await installation.close()
}

// A shorter round would measure the collector of garbage, which comes when it wants.
const millisecondsOfRound = 100

type Part = () => Promise<unknown>

async function preparePage(path: string): Promise<{ whole: Part; queries: Part; both: Part }> {
  const pages = createReadingPages(build as unknown as ServerBuild)
  const locale = localeOfPath(path)
  const tree = await withLocale(locale, async () => pages.tree(new Request(origin + path), await context(path)))
  if (tree === undefined) throw new Error(`${path} is not a reading page.`)
  return {
    whole: () => withLocale(locale, async () => pages.answer(new Request(origin + path), await context(path))),
    queries: () => withLocale(locale, () => runLoaders(tree, path)),
    both: () =>
      withLocale(locale, async () => {
        await runLoaders(tree, path)
        return renderToString(<ServerRouter context={tree} url={origin + path} nonce="measure" />)
      }),
  }
}

/** All at once, as the router runs them. */
async function runLoaders(tree: EntryContext, path: string): Promise<void> {
  const provider = await context(path)
  const request = new Request(origin + path)
  await Promise.all(
    tree.staticHandlerContext.matches.map(({ route, params }) =>
      build.routes[route.id]?.module.loader?.({
        request,
        params,
        context: provider,
        url: new URL(request.url),
        pattern: route.path ?? "",
      }),
    ),
  )
}

function context(path: string): Promise<RouterContextProvider> {
  return requestContext(new Request(origin + path), "127.0.0.1")
}

/** Milliseconds of this process's CPU for one run, over `times` runs. */
async function cost(part: Part, times: number): Promise<number> {
  const before = process.cpuUsage()
  for (let done = 0; done < times; done += 1) await part()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1_000 / times
}

function ratio(whole: number, queries: number, both: number): number {
  return (whole - queries) / (both - queries)
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
