import { sql } from "kysely"
import { expect, test } from "vitest"
import { z } from "zod"
import { read } from "#platform/db/database.server.ts"
import { tables } from "#platform/db/tx.ts"
import { permissionTable, signedIn, staff } from "#platform/permissions/index.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { accountCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { done, operation, refused } from "./operation.server.ts"

await useDatabase()
const permissions = permissionTable({ "test.outer": signedIn, "test.inner": staff })

const inner = operation({
  name: "test.inner",
  permission: permissions["test.inner"],
  input: z.object({ word: z.string().min(1) }),
  run: ({ input, audit }) => {
    audit({ details: { word: input.word } })
    return Promise.resolve(done({ length: input.word.length }))
  },
})

const outer = operation({
  name: "test.outer",
  permission: permissions["test.outer"],
  input: z.object({ word: z.string(), refuse: z.boolean().default(false) }),
  async run(work) {
    const written = await inner.within(work, { word: work.input.word })
    if (written.kind !== "done" || !work.input.refuse) return written
    return refused("platform_refused_not_allowed")
  },
})

const system = systemCaller("test")

test("both audit lines are there when both are done", async () => {
  expect(await outer(system, { word: "ensemble" })).toEqual({ kind: "done", value: { length: 8 } })
  expect(await auditedWith("ensemble")).toEqual(["test.inner"])
})

test("nothing of the inner one stays when the outer one is refused afterwards", async () => {
  expect(await outer(system, { word: "défait", refuse: true })).toMatchObject({ kind: "refused" })
  expect(await auditedWith("défait")).toEqual([])
})

test("the inner one keeps its own permission and its own validation", async () => {
  expect(await outer(accountCaller(), { word: "sans droit" })).toMatchObject({ kind: "refused" })
  expect(await auditedWith("sans droit")).toEqual([])
  expect(await outer(system, { word: "" })).toMatchObject({ kind: "invalid", errors: { word: [expect.any(String)] } })
})

async function auditedWith(word: string): Promise<string[]> {
  const { rows } = await read(system, (tx) =>
    sql<{ operation: string }>`select operation from platform.audit_entry where details->>'word' = ${word}`.execute(
      tables(tx),
    ),
  )
  return rows.map(({ operation }) => operation)
}
