// Opens the pages of sign-in sheets without network. Registered for the path of each sheet alone: no other page passes here.
const kept = "sign-in-1"
/** A page shows names: it is not kept longer than it may serve. */
const longest = 30 * 24 * 3600 * 1000
/** A network that does not answer within this is none. */
const patience = 5000

addEventListener("install", () => skipWaiting())

addEventListener("activate", (event) => event.waitUntil(tidy().then(() => clients.claim())))

addEventListener("message", (event) => event.waitUntil(keep(event.data)))

addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return
  if (request.mode === "navigate") event.respondWith(page(request))
  else if (isAsset(request)) event.respondWith(asset(event))
})

/** From the server; as it was kept where there is no network, or one that does not answer in time. */
async function page(request) {
  const cache = await caches.open(kept)
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok && answer.type === "basic") await cache.put(request.url, answer.clone())
    // Signed out, or no longer allowed: what was kept shows names, and goes.
    else if (answer.type === "opaqueredirect" || answer.status === 403 || answer.status === 404)
      await cache.delete(request.url, { ignoreSearch: true })
    return answer
  })
  try {
    const answer = await within(patience, asked)
    if (answer.status < 500) return answer
  } catch {
    // No network: what follows.
  }
  // With nothing kept, a slow answer is better than none.
  return (await cache.match(request.url)) ?? (await cache.match(request.url, { ignoreSearch: true })) ?? (await asked)
}

/** What a page is drawn with: as kept, and renewed behind. */
async function asset(event) {
  const cache = await caches.open(kept)
  const found = await cache.match(event.request)
  if (found === undefined) return await fetch(event.request)
  if (!new URL(event.request.url).pathname.startsWith("/assets/")) event.waitUntil(renew(cache, event.request))
  return found
}

async function keep({ pages, assets }) {
  const cache = await caches.open(kept)
  await Promise.all([...assets, ...pages].map((address) => renew(cache, address)))
  await tidy()
}

async function renew(cache, request) {
  try {
    const answer = await fetch(request, { cache: "no-cache", redirect: "manual" })
    if (answer.ok) await cache.put(request, answer)
  } catch {
    // Without network nothing is renewed.
  }
}

async function tidy() {
  for (const name of await caches.keys()) if (name.startsWith("sign-in-") && name !== kept) await caches.delete(name)
  const cache = await caches.open(kept)
  for (const request of await cache.keys()) {
    const answer = await cache.match(request)
    const since = Date.parse(answer?.headers.get("date") ?? "")
    if (!isAsset(request) && Date.now() - since > longest) await cache.delete(request)
  }
}

function isAsset({ url }) {
  return /\.(css|js|svg|woff2|webmanifest)$/.test(new URL(url).pathname)
}

function within(milliseconds, promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error("No answer in time.")), milliseconds)),
  ])
}
