import { createServer } from "node:http"
import { connect } from "node:net"
import { expect, test } from "vitest"
import { takeAttempts } from "./closed-network.ts"

test("a server of this machine can be called", async () => {
  const server = createServer((_request, response) => response.end("here"))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  expect(await (await fetch(`http://127.0.0.1:${address.port}`)).text()).toBe("here")
  server.close()
})

test("an address outside this machine is refused at once, and remembered to fail the test", async () => {
  await expect(new Promise((_resolve, reject) => connect(80, "example.org").on("error", reject))).rejects.toThrow(
    /closed/,
  )
  await expect(fetch("http://192.0.2.1/")).rejects.toThrow()
  expect(takeAttempts()).toEqual(["example.org", "192.0.2.1"])
})
