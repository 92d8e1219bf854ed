import { spawn } from "node:child_process"
import { createServer } from "node:net"
import { scratchFolder } from "../installation.ts"

/** The built application on this database, listening: its address, and how to stop it. */
export async function startSite(databaseUrl: string): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = scratchFolder()
  const port = await freePort()
  const child = spawn(process.execPath, ["build/server/index.js", "start"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      MAILLAGE_DEMO: "0",
      MAILLAGE_DATA: folder.path,
      PORT: String(port),
      LOG_LEVEL: "error",
    },
  })
  const address = `http://127.0.0.1:${port}`
  const gone = new Promise((resolve) => child.once("exit", resolve))
  await answers(`${address}/sante`, child)
  return {
    address,
    async stop() {
      child.kill("SIGTERM")
      await gone
      folder.forget()
    },
  }
}

async function answers(address: string, child: { exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error("The application stopped.")
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("The application did not answer.")
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await new Promise((resolve) => probe.once("listening", resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === "object" && address !== null ? address.port : 0
}
