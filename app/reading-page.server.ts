import type {
  DataRouteObject,
  DataStrategyFunctionArgs,
  DataStrategyResult,
  EntryContext,
  LoaderFunctionArgs,
  RouterContextProvider,
  ServerBuild,
  StaticHandlerContext,
} from "react-router"
import { createStaticHandler, isRouteErrorResponse } from "react-router"
import { tellDatabaseAway } from "./database-away.server.ts"
import { createLeafFinder } from "./leaf-finder.ts"
import type { PageHeader } from "./render-page.server.tsx"
import { pageHeaders, renderPage } from "./render-page.server.tsx"
import { holdsNoSecret, isHydrated } from "./route-handle.ts"

/** A page, written. */
export interface HtmlPage {
  status: number
  headers: PageHeader[]
  html: string
  noSecret: boolean
}

export interface ReadingPages {
  /** The answer to a GET of a page that carries no client script; undefined for anything else, which is the framework's to answer. */
  answer(request: Request, context: RouterContextProvider): Promise<HtmlPage | Response | undefined>
  /** The tree that `answer` would render, for measuring. */
  tree(request: Request, context: RouterContextProvider): Promise<EntryContext | undefined>
}

/**
 * The framework's own handler writes every loader's data into a stream for the client's scripts, and tries
 * and builds the routes of the whole site for each page. A page without scripts needs neither: same loaders, same components, same errors.
 */
export function createReadingPages(build: ServerBuild): ReadingPages {
  const chains = new Map(readingChains(build).map((chain) => [chain.at(-1)?.id ?? "", chain]))
  const leafOf = createLeafFinder(leaves(build))
  const parts = new Map<string, SitePart>()
  const handlers = new Map<string, ReturnType<typeof createStaticHandler>>()
  const entry = (found: StaticHandlerContext) => {
    const ids = found.matches.map(({ route }) => route.id)
    const leaf = ids.at(-1) ?? ""
    const part = parts.get(leaf) ?? sitePart(build, ids)
    parts.set(leaf, part)
    return entryContext(build, part, found)
  }
  const query = async (request: Request, context: RouterContextProvider) => {
    if (request.method !== "GET") return undefined
    const leaf = leafOf(new URL(request.url).pathname) ?? ""
    const chain = chains.get(leaf)
    if (chain === undefined) return undefined
    // The router tries every pattern it knows for each request: here it knows one.
    const handler = handlers.get(leaf) ?? createStaticHandler(nested(chain))
    handlers.set(leaf, handler)
    return await handler.query(request, {
      requestContext: context,
      dataStrategy: (given) => runLoaders(given, context),
    })
  }
  return {
    async answer(request, context) {
      const found = await query(request, context)
      if (found === undefined || found instanceof Response) return found
      report(build, found, request, context)
      const headers = [...pageHeaders(context), ...tellDatabaseAway(found), ...cookiesOf(found)]
      const html = renderPage(entry(found), request.url, context)
      const noSecret = holdsNoSecret(found.matches.map(({ route }) => route.handle))
      return { status: found.statusCode, headers, html, noSecret }
    },
    async tree(request, context) {
      const found = await query(request, context)
      return found === undefined || found instanceof Response ? undefined : entry(found)
    },
  }
}

/**
 * All loaders at once. The framework's own way also listens, for each of them, to a visitor who goes away; here they run to their end, and it
 * sees then that nobody waits.
 */
async function runLoaders(
  { matches, request, url, pattern, params }: DataStrategyFunctionArgs<unknown>,
  context: RouterContextProvider,
): Promise<Record<string, DataStrategyResult>> {
  const results: Record<string, DataStrategyResult> = {}
  const given = { request, url, pattern, params, context }
  await Promise.all(
    matches.map(async ({ route: { id, loader } }) => {
      if (typeof loader === "function") results[id] = await settled(async () => await loader(given))
    }),
  )
  return results
}

async function settled(load: () => Promise<unknown>): Promise<DataStrategyResult> {
  try {
    return { type: "data", result: await load() }
  } catch (error) {
    return { type: "error", result: error }
  }
}

type BuiltRoute = NonNullable<ServerBuild["routes"][string]>

function leaves(build: ServerBuild): { id: string; pattern: string }[] {
  const parents = new Set(Object.values(build.routes).map((route) => route?.parentId))
  return Object.values(build.routes).flatMap((route) => {
    if (route === undefined || parents.has(route.id)) return []
    return [
      {
        id: route.id,
        pattern: chainOf(build, route)
          .map(({ path = "" }) => path)
          .join("/"),
      },
    ]
  })
}

/** From the root to the page, for every page without scripts. */
function readingChains(build: ServerBuild): BuiltRoute[][] {
  return leaves(build).flatMap(({ id }) => {
    const route = build.routes[id]
    const chain = route === undefined ? [] : chainOf(build, route)
    return isReadingPage(chain) ? [chain] : []
  })
}

function chainOf(build: ServerBuild, route: BuiltRoute): BuiltRoute[] {
  const parent = route.parentId === undefined ? undefined : build.routes[route.parentId]
  return parent === undefined ? [route] : [...chainOf(build, parent), route]
}

/** A page (it has a component) without scripts, whose routes use none of what is left to the framework. */
function isReadingPage(chain: readonly BuiltRoute[]): boolean {
  const modules = chain.map(({ module }) => module)
  if (modules.at(-1)?.default === undefined || isHydrated(modules.map(({ handle }) => handle))) return false
  return modules.every(({ headers, middleware }) => headers === undefined && middleware === undefined)
}

function nested([route, ...below]: readonly BuiltRoute[]): DataRouteObject[] {
  if (route === undefined) return []
  const { loader, handle, ErrorBoundary } = route.module
  const shared = {
    id: route.id,
    ...(route.path === undefined ? {} : { path: route.path }),
    ...(loader === undefined ? {} : { loader: (args: LoaderFunctionArgs) => loader(args) }),
    // Only whether there is one counts here: the tree is rendered from the modules.
    ...(ErrorBoundary === undefined ? {} : { ErrorBoundary: () => null }),
    handle,
  }
  return [route.index ? { ...shared, index: true as const } : { ...shared, children: nested(below) }]
}

/** Errors that no loader meant go to the log, as the framework would send them. */
function report(
  build: ServerBuild,
  found: StaticHandlerContext,
  request: Request,
  context: RouterContextProvider,
): void {
  if (found.errors === null) return
  for (const error of Object.values(found.errors)) {
    if (isRouteErrorResponse(error) && error.status < 500) continue
    build.entry.module.handleError?.(error, { request, context, params: {} })
  }
}

function cookiesOf({ loaderHeaders, matches }: StaticHandlerContext): PageHeader[] {
  return matches.flatMap(({ route }) =>
    (loaderHeaders[route.id]?.getSetCookie() ?? []).map((cookie): PageHeader => ["set-cookie", cookie]),
  )
}

type SitePart = Pick<EntryContext, "manifest" | "routeModules">

/** What of the built site the renderer reads for these routes: made once for each page, the site has hundreds. */
function sitePart(build: ServerBuild, ids: readonly string[]): SitePart {
  return {
    manifest: { ...build.assets, routes: pick(build.assets.routes, ids) },
    routeModules: Object.fromEntries(ids.map((id) => [id, build.routes[id]?.module])),
  }
}

function pick<T>(all: Record<string, T>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
}

function entryContext(build: ServerBuild, part: SitePart, found: StaticHandlerContext): EntryContext {
  return {
    ...part,
    branches: [],
    staticHandlerContext: found,
    serverHandoffString: "",
    renderMeta: {},
    future: build.future,
    ssr: build.ssr,
    routeDiscovery: build.routeDiscovery,
    isSpaMode: false,
    serializeError: () => ({ message: "", __type: "Error" }),
  }
}
