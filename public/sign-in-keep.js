// Has the pages of the sheets kept on this telephone, so that they open without network; only they, and what they are drawn with.

/** Keeps these pages, each within the scope of its own path, with what this page was drawn with. */
export async function keepPages(addresses) {
  if (navigator.serviceWorker === undefined) return
  const drawnWith = new Set([
    ...[...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=manifest]")].map(
      ({ href }) => href,
    ),
    ...[...document.querySelectorAll("script[src]")].map(({ src }) => src),
    ...performance.getEntriesByType("resource").map(({ name }) => name),
  ])
  const assets = [...drawnWith].filter((address) => isAsset(new URL(address)))
  const pages = Map.groupBy(addresses, (address) => new URL(address, location.href).pathname)
  for (const [scope, ofScope] of pages) {
    try {
      const { active, waiting, installing } = await navigator.serviceWorker.register("/sign-in-worker.js", { scope })
      const worker = active ?? waiting ?? installing
      await activated(worker)
      const message = { pages: ofScope.map((address) => new URL(address, location.href).href), assets }
      worker.postMessage(message, [])
    } catch {
      // Not over HTTPS, or a browser that keeps nothing: the page works as long as it stays open.
    }
  }
}

function activated(worker) {
  if (worker.state === "activated") return undefined
  return new Promise((resolve) =>
    worker.addEventListener("statechange", () => worker.state === "activated" && resolve(undefined)),
  )
}

function isAsset({ origin, pathname }) {
  return origin === location.origin && /\.(css|js|svg|woff2|webmanifest)$/.test(pathname)
}
