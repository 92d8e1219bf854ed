import { readSetting } from "#platform/config/settings.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { setupSetting } from "../operations/prepare-setup.server.ts"
import { codeHash } from "../operations/secret.server.ts"

/** True while this is the code that the console printed and nobody has used. */
export async function isSetupCode(tx: Tx, code: string): Promise<boolean> {
  const expected = await readSetting(tx, setupSetting)
  return typeof expected === "string" && code !== "" && codeHash(code) === expected
}
