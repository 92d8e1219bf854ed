/** What a route says of itself: `export const handle = { hydrate: true }` brings the client scripts; reading pages say nothing and carry none. */
export function isHydrated(handles: readonly unknown[]): boolean {
  return handles.some((handle) => says(handle, "hydrate"))
}

/** The page itself says `noSecret: true`: no code and no private address stands in it, so that it may be compressed for somebody signed in. */
export function holdsNoSecret(handles: readonly unknown[]): boolean {
  return says(handles.at(-1), "noSecret")
}

function says(handle: unknown, name: "hydrate" | "noSecret"): boolean {
  return typeof handle === "object" && handle !== null && (handle as Record<string, unknown>)[name] === true
}
