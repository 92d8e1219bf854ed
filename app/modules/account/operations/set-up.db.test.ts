import { afterAll, beforeEach, expect, test } from "vitest"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { installationCaller, visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { isSetupCode } from "../queries/setup-code.server.ts"
import { accountActor } from "../sign-in/actor-from.server.ts"
import { closeSignIn } from "../sign-in/pool.server.ts"
import { prepareSetup } from "./prepare-setup.server.ts"
import { setUpInstallation } from "./set-up-installation.server.ts"

const database = await useDatabase()
afterAll(closeSignIn)
beforeEach(() =>
  database.asOwner("delete from account.account; delete from centre.centre; delete from platform.setting"),
)

const asInstallation = systemCaller("set-up")
const input = {
  name: "Centre de ressources d’essai",
  shortName: "L’Essai",
  coverage: "31 9",
  displayName: "Ana Lys",
  email: "Ana@Exemple.TEST",
  password: "quatre mots bien choisis",
}

test("the code opens the installation once: a centre, and an administrator of it and of everything", async () => {
  const code = await prepareSetup()
  expect(code).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
  const made = await setUpInstallation(asInstallation, { ...input, code: ` ${code?.toLowerCase()} ` })
  expect(made).toMatchObject({ kind: "done", value: { email: "ana@exemple.test", slug: "l-essai" } })
  const centre = await read(visitorCaller, (tx) => findCentreBySlug(tx, "l-essai"))
  expect(centre).toMatchObject({ name: input.name, coverage: ["09", "31"] })
  const id = made.kind === "done" ? made.value.accountId : ""
  expect(await accountActor(id)).toMatchObject({
    name: "Ana Lys",
    installationAdministrator: true,
    roles: [{ centreId: centre?.id, role: "administrator" }],
  })
  expect(await setUpInstallation(asInstallation, { ...input, code })).toMatchObject({
    refusal: "account_refused_setup_code",
  })
  expect(await prepareSetup()).toBeUndefined()
})

test("each start prints a new code and the one before is worth nothing", async () => {
  const first = await prepareSetup()
  const second = await prepareSetup()
  expect(second).not.toBe(first)
  expect(await read(asInstallation, (tx) => isSetupCode(tx, first ?? ""))).toBe(false)
  expect(await read(asInstallation, (tx) => isSetupCode(tx, second ?? ""))).toBe(true)
  expect(JSON.stringify(await database.asOwner("select * from platform.setting"))).not.toContain(
    second?.replaceAll("-", "") ?? "none",
  )
})

test("no code, a wrong one, a visitor: nothing is made", async () => {
  const code = await prepareSetup()
  for (const wrong of ["", "AAAA-BBBB-CCCC-DDDD", "----", "x".repeat(200), "null"]) {
    expect(await setUpInstallation(asInstallation, { ...input, code: wrong })).toMatchObject({
      refusal: "account_refused_setup_code",
    })
  }
  for (const caller of [visitorCaller, installationCaller]) {
    expect(await setUpInstallation(caller, { ...input, code })).toMatchObject({
      refusal: "platform_refused_not_allowed",
    })
  }
  expect(await database.asOwner("select 1 from centre.centre")).toEqual([])
})

test("two at the same moment: one installation", async () => {
  const code = await prepareSetup()
  const both = await Promise.all([
    setUpInstallation(asInstallation, { ...input, code }),
    setUpInstallation(asInstallation, { ...input, code, shortName: "L’autre", email: "autre@exemple.test" }),
  ])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"])
  expect(await database.asOwner("select 1 from centre.centre")).toHaveLength(1)
  expect(await database.asOwner("select 1 from account.account")).toHaveLength(1)
})

test("what is wrong is said at its field, nothing is made and the code still holds", async () => {
  const code = await prepareSetup()
  const wrong = await setUpInstallation(asInstallation, {
    ...input,
    code,
    name: "",
    coverage: "31 999",
    email: "ana",
    displayName: "\u200B",
  })
  expect(wrong).toMatchObject({ kind: "invalid" })
  expect(Object.keys(wrong.kind === "invalid" ? wrong.errors : {}).toSorted()).toEqual([
    "coverage",
    "displayName",
    "email",
    "name",
  ])
  expect(await setUpInstallation(asInstallation, { ...input, code, password: "court" })).toMatchObject({
    kind: "invalid",
    errors: { password: [expect.any(String)] },
  })
  expect(await database.asOwner("select 1 from centre.centre")).toEqual([])
  expect(await setUpInstallation(asInstallation, { ...input, code })).toMatchObject({ kind: "done" })
})
