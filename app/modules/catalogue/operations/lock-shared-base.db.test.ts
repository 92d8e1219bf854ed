import { expect, test, vi } from "vitest"
import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissionTable, signedIn } from "#platform/permissions/index.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { isSharedBaseAwaited, lockSharedBase } from "./lock-shared-base.server.ts"

const database = await useDatabase()
const permissions = permissionTable({ "test.hold": signedIn })

test("who holds the shared base is told when somebody waits for it", async () => {
  let other: Promise<unknown> = Promise.resolve()
  const hold = operation({
    name: "test.hold",
    permission: permissions["test.hold"],
    input: z.object({}),
    async run({ tx, audit }) {
      await lockSharedBase(tx)
      const alone = await isSharedBaseAwaited(tx)
      other = database.asOwner("select pg_advisory_xact_lock(hashtext('catalogue.shared-base'))")
      await vi.waitUntil(() => isSharedBaseAwaited(tx), { timeout: 20_000 })
      audit({ details: {} })
      return done({ alone })
    },
  })
  expect(await hold(systemCaller("test"), {})).toEqual({ kind: "done", value: { alone: false } })
  await other
})
