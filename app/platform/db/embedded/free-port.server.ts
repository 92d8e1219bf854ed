import { createServer } from "node:net"

/** A TCP port that was free on 127.0.0.1 a moment ago; `preferred` if it is. */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await listenOnce(preferred)) !== null) return preferred
  const port = await listenOnce(0)
  if (port === null) throw new Error("no free TCP port on 127.0.0.1")
  return port
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(null))
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address()
      const found = address !== null && typeof address === "object" ? address.port : null
      server.close(() => resolve(found))
    })
  })
}
