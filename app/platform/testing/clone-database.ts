import pg from "pg"

export interface Clone {
  /** The owner's address. */
  url: string
  drop(): Promise<void>
}

/** Copies the database at `source`, to which nothing may be connected meanwhile, under a new name on the same server. */
export async function cloneDatabase(source: string, name: string): Promise<Clone> {
  const from = new URL(source)
  await onServer(source, `create database ${name} template ${from.pathname.slice(1)}`)
  const url = new URL(source)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(source, `drop database if exists ${name} with (force)`) }
}

/** Runs one statement that concerns whole databases, on the server of `url`. */
export async function onServer(url: string, statement: string): Promise<void> {
  await withServer(url, async (client) => void (await client.query(statement)))
}

/** A connection to the server's own database, for as long as `work` takes. */
export async function withServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const own = new URL(url)
  own.pathname = "/postgres"
  const client = new pg.Client({ connectionString: own.href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
