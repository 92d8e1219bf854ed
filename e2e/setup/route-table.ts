import type { RouteConfigEntry } from "@react-router/dev/routes"
import routes from "../../app/routes.ts"

export interface RouteLine {
  /** The address with its dynamic parts, language included: "/en/territoires/:code". */
  address: string
  locale: "fr" | "en"
  /** Its address in French, by which a module's samples name it. */
  name: string
  file: string
}

/** Every address of the site, as the route table says; layouts without address are followed. */
export function readRouteTable(): RouteLine[] {
  return flatten(routes, "").map(({ address, file }) => {
    const english = address === "/en" || address.startsWith("/en/")
    return { address, file, locale: english ? "en" : "fr", name: english ? address.slice(3) || "/" : address }
  })
}

function flatten(entries: readonly RouteConfigEntry[], above: string): { address: string; file: string }[] {
  return entries.flatMap(({ path, index, file, children = [] }) => {
    const address = path === undefined ? above : `${above}/${path}`
    const own = path !== undefined || index === true ? [{ address: address || "/", file }] : []
    // A parent with an index page below it is a frame, not an address of its own.
    const isFrame = children.some((child) => child.index === true)
    return [...(isFrame ? [] : own), ...flatten(children, address)]
  })
}
