import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Config } from "./config.server.ts"

/** What signs the cookies of this installation: MAILLAGE_SECRET, or a secret made once and kept in the data folder, readable by its owner alone. */
export async function installationSecret(config: Pick<Config, "secret" | "dataFolder">): Promise<string> {
  if (config.secret !== undefined) return config.secret
  const file = join(config.dataFolder, "secret")
  return (await kept(file)) ?? (await make(config.dataFolder, file))
}

async function make(folder: string, file: string): Promise<string> {
  const secret = randomBytes(32).toString("hex")
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(file, `${secret}\n`, { mode: 0o600, flag: "wx" })
    return secret
  } catch (error) {
    // Another process of this installation made it at the same moment.
    const other = await kept(file)
    if (other === undefined) throw error
    return other
  }
}

async function kept(file: string): Promise<string | undefined> {
  try {
    const secret = (await readFile(file, "utf8")).trim()
    return secret.length >= 32 ? secret : undefined
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
    throw error
  }
}
