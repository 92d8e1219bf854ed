// What waits on this telephone to be sent: a small database of the browser that outlives the page, the session and the network.
let opening

function open() {
  opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("maillage-sign-in", 1)
    asked.addEventListener("upgradeneeded", () => asked.result.createObjectStore("waiting", { keyPath: "id" }))
    asked.addEventListener("success", () => resolve(asked.result))
    asked.addEventListener("error", () => reject(asked.error))
  })
  return opening
}

async function within(mode, work) {
  const database = await open()
  return await new Promise((resolve, reject) => {
    // Strict: on the disk when it is said to be kept.
    const transaction = database.transaction("waiting", mode, { durability: "strict" })
    const asked = work(transaction.objectStore("waiting"))
    transaction.addEventListener("complete", () => resolve(asked.result))
    transaction.addEventListener("error", () => reject(transaction.error))
    transaction.addEventListener("abort", () => reject(transaction.error))
  })
}

/** Everything that waits, in the order in which it was done. */
export async function allWaiting() {
  const items = await within("readonly", (store) => store.getAll())
  return items.sort((one, other) => one.order - other.order || one.at.localeCompare(other.at))
}

export async function keepWaiting(item) {
  await within("readwrite", (store) => store.put({ order: Date.now(), ...item }))
}

export async function forgetWaiting(id) {
  await within("readwrite", (store) => store.delete(id))
}

/** An identifier (RFC 9562, version 4), also where the page is not served over HTTPS. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 15) | 64
  bytes[8] = (bytes[8] & 63) | 128
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  return text.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5")
}
