/** What a route says of itself: `export const handle = { hydrate: true }` brings the client scripts; reading pages say nothing and carry none. */
export function isHydrated(handles: readonly unknown[]): boolean {
  return handles.some(
    (handle) => typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true,
  )
}
