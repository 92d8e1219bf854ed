// Stands for the application in the tests that kill it: starts the server on a folder, then appends rows and says which were acknowledged.
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { startEmbedded } from "../embedded-postgres.server.ts"

const [folder = "", task = "wait"] = process.argv.slice(2)
const started = await startEmbedded({ folder, onChange: (change) => print({ change: change.kind }) })
if (started.kind !== "started") {
  print({ failure: started })
  process.exit(1)
}
started.announce("http://127.0.0.1:4321")
print({ url: started.url })
process.on("SIGTERM", () => void started.stop().then(() => process.exit(0)))
if (task === "write") await write(started.url)
else setInterval(() => undefined, 1_000)

async function write(url: string): Promise<never> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on("error", () => undefined)
    try {
      await client.connect()
      await client.query("create table if not exists line (id bigint generated always as identity, text text)")
      for (;;) {
        const { rows } = await client.query<{ id: string }>(
          "insert into line (text) values (repeat('x', 500)) returning id",
        )
        print({ acknowledged: rows[0]?.id })
      }
    } catch {
      await client.end().catch(() => undefined)
      await sleep(20)
    }
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
