// Sends what waits, sheet by sheet. Everything bears an identifier made here: what is sent twice is written once.
import { allWaiting, forgetWaiting } from "./sign-in-waiting.js"

const most = 50

/**
 * "sent", "offline" (no network, or the server is away) or "signedOut", with what the server answered of each thing. `told` is called with each
 * answer as it comes.
 */
export async function sendWaiting(told) {
  // Another page of this browser may be sending: one at a time.
  if (navigator.locks === undefined) return await sendAll(told)
  return await navigator.locks.request("maillage-sign-in", () => sendAll(told))
}

async function sendAll(told) {
  const sheets = Map.groupBy(await allWaiting(), ({ send }) => send)
  for (const [address, items] of sheets) {
    for (let at = 0; at < items.length; at += most) {
      const ended = await sendSome(address, items.slice(at, at + most), told)
      if (ended !== "sent") return ended
    }
  }
  return "sent"
}

async function sendSome(address, items, told) {
  let answer
  try {
    answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ items: items.map(({ content }) => content) }),
    })
  } catch {
    return "offline"
  }
  if (answer.status === 401 || answer.status === 403) return "signedOut"
  if (!answer.ok) return "offline"
  const { results } = await answer.json()
  for (const result of results) {
    const item = items.find(({ id }) => id === result.id)
    if (item === undefined) continue
    await forgetWaiting(item.id)
    told(item, result)
  }
  return "sent"
}
