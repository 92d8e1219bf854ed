import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const password = "quatre mots pour essayer"
const file = fileURLToPath(new URL("./testing/archires-original.sample.mrc", import.meta.url))

test("a documentalist tries a file, imports it, finds a record and reads it; the same file again changes nothing", async () => {
  const { page, close } = await signedInPage()
  const figures = async (): Promise<string[]> => await page.locator(".stat-value").allTextContents()
  const send = async (mode: "dry" | "real"): Promise<void> => {
    await page.goto(`${site.url}/travail/catalogue/imports`)
    await page.setInputFiles("#file", file)
    await page.getByLabel("D’où viennent ces notices").fill("Kentika")
    await page.locator(`input[name=mode][value=${mode}]`).check()
    await page.getByRole("button", { name: "Envoyer le fichier" }).click()
  }

  await send("dry")
  await page.getByText("Essai terminé").waitFor()
  expect(await figures()).toEqual(["40", "0", "0", "0"])
  // Seen before it is written: the first records, field by field, with their copies.
  expect(await page.locator("#apercu dl").count()).toBe(3)
  expect(await page.locator("#apercu dl").first().innerText()).toContain("Exemplaires")
  await page.goto(`${site.url}/catalogue?q=bordelais`)
  expect(await page.locator(".result").count()).toBe(0)

  await page.goto(`${site.url}/travail/catalogue/imports`)
  await page.getByRole("link", { name: "archires-original.sample.mrc" }).first().click()
  await page.getByRole("button", { name: "Importer ce fichier" }).click()
  await page.getByText("Import terminé").waitFor()
  expect(await figures()).toEqual(["40", "0", "0", "0"])

  await page.goto(`${site.url}/catalogue?q=bordelais+neoclassiques`)
  await page.getByRole("link", { name: "Le bordelais néoclassique" }).click()
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Le bordelais néoclassique")
  expect(await page.getByText("Cote A 1399").count()).toBe(1)
  expect(page.url()).toMatch(/\/catalogue\/[0-9a-z]{9}$/)
  const address = new URL(page.url()).pathname
  const exported = await site.request(`${address}/notice.mrc`)
  expect(await exported.text()).toContain("Kentika_ENSP61129")
  expect(await (await site.request(`${address}/notice.xml`)).text()).toContain('<subfield code="k">A 1399</subfield>')

  await send("real")
  await page.getByText("Rien à changer").waitFor()
  expect(await figures()).toEqual(["0", "0", "40", "0"])
  await close()
})

test("a form without a file keeps what was typed and says so", async () => {
  const cookie = await site.signIn("documentation@exemple.test", password)
  const body = new FormData()
  body.set("origin", "Notre PMB")
  body.set("mode", "real")
  const answer = await site.request("/travail/catalogue/imports", { method: "POST", body, cookie })
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain("Choisissez un fichier.")
  expect(text).toContain('value="Notre PMB"')
})

test.each([
  ["%PDF-1.7", "C’est un PDF"],
  ["", "Le fichier est vide"],
  ["<!DOCTYPE r [<!ENTITY a 'b'>]><collection><record/></collection>", "DOCTYPE"],
])("a file that is no library file (%j) ends in a sentence", async (content, sentence) => {
  const { page, close } = await signedInPage()
  await page.goto(`${site.url}/travail/catalogue/imports`)
  await page.setInputFiles("#file", { name: "notices.mrc", mimeType: "application/marc", buffer: Buffer.from(content) })
  await page.getByRole("button", { name: "Envoyer le fichier" }).click()
  await page.getByText("Aucune notice n’a pu être lue").waitFor()
  expect(await page.locator("main").textContent()).toContain(sentence)
  await close()
})

/** Signed in by the form: a header given from outside would not follow the redirection after a post. */
async function signedInPage() {
  const opened = await openPage(browser)
  await opened.page.goto(`${site.url}/connexion`)
  await opened.page.getByLabel("Adresse électronique").fill("documentation@exemple.test")
  await opened.page.locator("input[type=password]").fill(password)
  await opened.page.locator("form:has(input[type=password]) button").first().click()
  await opened.page.waitForURL(/travail/)
  return opened
}
