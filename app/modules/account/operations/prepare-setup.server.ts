import { z } from "zod"
import { removeSetting, writeSetting } from "#platform/config/settings.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { lockInstallationAdministrators } from "../queries/own-account.server.ts"
import { codeHash, newCode } from "./secret.server.ts"

/** Under this name the hash of the one-time code waits until the installation has an administrator. */
export const setupSetting = "account.setup-code"

/** The one-time code of the set-up page, made anew, or undefined when the installation has an administrator already: for the console at each start. */
export async function prepareSetup(): Promise<string | undefined> {
  const outcome = await prepare(systemCaller("set-up"), {})
  if (outcome.kind !== "done") throw new Error(`The set-up was not prepared: ${outcome.kind}`)
  return outcome.value
}

const prepare = operation({
  name: "account.prepare-setup",
  permission: permissions["account.set-up-installation"],
  input: z.object({}),
  async run({ tx }) {
    if ((await lockInstallationAdministrators(tx)).length > 0) {
      await removeSetting(tx, setupSetting)
      return done<string | undefined>(undefined)
    }
    const code = newCode()
    await writeSetting(tx, setupSetting, codeHash(code))
    return done<string | undefined>(code)
  },
})
