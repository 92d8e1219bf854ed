import { randomBytes } from "node:crypto"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, expect, inject, test } from "vitest"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { cloneDatabase } from "#platform/testing/clone-database.ts"
import { startSiteProcess } from "#platform/testing/site-process.ts"

const name = `empty_${randomBytes(6).toString("hex")}`
const { url, drop } = await cloneDatabase(inject("templateUrl"), name)
const data = join(inject("scratchFolder"), name)
const site = await startSiteProcess({ DATABASE_URL: url, MAILLAGE_DATA: data, MAILLAGE_DEMO: "0", LANG: "fr_FR.UTF-8" })
const browser = await useBrowser()
afterAll(async () => {
  await site.stop()
  await drop()
  rmSync(data, { recursive: true, force: true })
})

test("an empty installation is opened with the code of the console, once", async () => {
  const address = new URL(/http\S+\/installation\/demarrage\?code=\S+/.exec(site.output())?.[0] ?? "none:")
  const path = address.pathname + address.search
  for (const wrong of ["/installation/demarrage", "/installation/demarrage?code=AAAA-BBBB-CCCC-DDDD"]) {
    expect((await fetch(site.url + wrong)).status).toBe(404)
  }
  const { page, close } = await openPage(browser, { width: 360 })
  await page.goto(site.url + path)
  await page.getByLabel("Nom complet").fill("Relais des Collines")
  await page.getByLabel("Nom court").fill("Relais")
  await page.getByLabel("Départements couverts").fill("07 26 999")
  await page.getByLabel("Votre nom").fill("Zélie Ménard")
  await page.getByLabel("Adresse électronique").fill("zelie@exemple.test")
  await page.getByLabel("Mot de passe").fill("quatre mots bien choisis")
  await page.getByRole("button", { name: "Ouvrir l’installation" }).click()
  expect(await page.locator("#coverage-error").innerText()).toContain("Des codes de département")
  expect(await page.getByLabel("Nom complet").inputValue(), "what was typed stays").toBe("Relais des Collines")
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByLabel("Départements couverts").fill("07 26")
  await page.getByLabel("Mot de passe").fill("quatre mots bien choisis")
  await page.getByRole("button", { name: "Ouvrir l’installation" }).click()
  expect(new URL(page.url()).pathname).toBe("/travail/centre/relais")
  expect(await page.getByRole("link", { name: "Zélie Ménard" }).count()).toBe(1)
  expect((await fetch(site.url + path)).status).toBe(404)
  await page.goto(`${site.url}/centres/relais`)
  expect(await page.locator("h1").innerText()).toBe("Relais des Collines")
  expect(site.output()).not.toMatch(/"level":"error"/)
  await close()
})

test("the set-up page has no accessibility violation that axe sees", async () => {
  const other = `${name}_axe`
  const empty = await cloneDatabase(inject("templateUrl"), other)
  const second = await startSiteProcess({
    DATABASE_URL: empty.url,
    MAILLAGE_DATA: join(inject("scratchFolder"), other),
    MAILLAGE_DEMO: "0",
  })
  const address = new URL(/http\S+\/installation\/demarrage\?code=\S+/.exec(second.output())?.[0] ?? "none:")
  const { page, close } = await openPage(browser, { javaScript: true })
  try {
    for (const language of ["", "/en"]) {
      await page.goto(second.url + language + address.pathname + address.search)
      expect(await axe(page)).toEqual([])
    }
  } finally {
    await close()
    await second.stop()
    await empty.drop()
    rmSync(join(inject("scratchFolder"), other), { recursive: true, force: true })
  }
})
