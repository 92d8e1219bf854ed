import type { ReactNode } from "react"
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "react-router"
import { getLocale } from "#platform/messages/index.ts"
import { callerOf, nonceContext } from "#platform/session/index.server.ts"
import type { Route } from "./+types/root"
import "./app.css"
import { isHydrated } from "./route-handle.ts"
import { SiteError } from "./site-error.tsx"
import { SiteShell } from "./site-shell.tsx"
import { siteView } from "./site-view.server.ts"

export const links: Route.LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }]

export function loader({ context, request }: Route.LoaderArgs) {
  return { nonce: context.get(nonceContext), site: siteView(callerOf(context), new URL(request.url)) }
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root")
  const hydrated = isHydrated(useMatches().map((match) => match.handle))
  return (
    <html lang={getLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {data === undefined ? children : <SiteShell view={data.site}>{children}</SiteShell>}
        {hydrated && <ScrollRestoration nonce={data?.nonce} />}
        {hydrated && <Scripts nonce={data?.nonce} />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const page = useMatches().at(-1)?.id ?? "root"
  return <SiteError status={isRouteErrorResponse(error) ? error.status : 500} error={error} page={page} />
}
