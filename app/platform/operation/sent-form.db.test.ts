import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { z } from "zod"
import { read } from "#platform/db/database.server.ts"
import { tables } from "#platform/db/tx.ts"
import { permissionTable, signedIn } from "#platform/permissions/index.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { accountCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { forgetFormsJob } from "./forget-forms.job.server.ts"
import { done, operation, refused } from "./operation.server.ts"
import { formId } from "./sent-form.server.ts"

const database = await useDatabase()
const permissions = permissionTable({ "test.make": signedIn })

const make = operation({
  name: "test.make",
  permission: permissions["test.make"],
  input: z.object({ word: z.string(), formId }),
  form: (input) => input.formId,
  async run({ tx, input }) {
    const name = `made ${randomUUID()}`
    await sql`insert into platform.setting (name, value) values (${name}, ${JSON.stringify(input.word)}::jsonb)`.execute(
      tables(tx),
    )
    return input.word === "refuse" ? refused("platform_refused_not_allowed") : done({ name })
  },
})

async function made(word: string): Promise<number> {
  const { rows } = await read(systemCaller("test"), (tx) =>
    sql`select 1 from platform.setting where name like 'made %' and value = ${JSON.stringify(word)}::jsonb`.execute(
      tables(tx),
    ),
  )
  return rows.length
}

test("a form sent several times at once is done once, and each is answered the same", async () => {
  const caller = accountCaller()
  const sent = { word: "once", formId: randomUUID() }
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => make(caller, sent)))
  expect(first).toMatchObject({ kind: "done" })
  for (const other of others) expect(other).toEqual(first)
  expect(await made("once")).toBe(1)
})

test("typed otherwise, sent by somebody else, or without a form, it is another time", async () => {
  const [caller, form] = [accountCaller(), randomUUID()]
  await make(caller, { word: "one", formId: form })
  await make(caller, { word: "two", formId: form })
  expect([await made("one"), await made("two")]).toEqual([1, 1])
  expect(await make(accountCaller(), { word: "one", formId: form })).toMatchObject({ kind: "done" })
  expect(await made("one")).toBe(2)
  for (const none of [{}, { formId: null }, { formId: "no form" }]) await make(caller, { word: "bare", ...none })
  expect(await made("bare")).toBe(3)
})

test("what was refused is tried anew", async () => {
  const sent = { word: "refuse", formId: randomUUID() }
  expect(await make(accountCaller(), sent)).toMatchObject({ kind: "refused" })
  expect(await make(accountCaller(), sent)).toMatchObject({ kind: "refused" })
  expect(await database.asOwner("select 1 from platform.sent_form where made ? 'refuse'")).toEqual([])
})

test("it is forgotten after a week", async () => {
  const caller = accountCaller()
  const sent = { word: "week", formId: randomUUID() }
  const forget = () => forgetFormsJob.run({ caller: systemCaller("test"), now: new Date(), input: {} } as never)
  const first = await make(caller, sent)
  await forget()
  expect(await make(caller, sent)).toEqual(first)
  await database.asOwner("update platform.sent_form set sent_at = sent_at - interval '8 days'")
  await forget()
  expect(await make(caller, sent)).not.toEqual(first)
})
