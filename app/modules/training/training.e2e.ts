import { expect, test } from "vitest"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const cookie = await site.signIn("mission@exemple.test", "quatre mots pour essayer")
const centre = "?centre=passerelles-midi"

test("a session is planned on a telephone, a slip is answered without an account, and the programme shows the date", async () => {
  const { page, close } = await openPage(browser, { width: 360, javaScript: true })
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url: site.url }
    }),
  )
  await page.goto(`${site.url}/travail/formations/sessions/nouvelle${centre}`)
  await page.locator("#courseId").selectOption({ label: "Repérer l’illettrisme et en parler" })
  await page.locator("textarea").first().fill("12/03/2031 matin\n13/03/2031 demain")
  await page.getByRole("button", { name: "Prévoir" }).click()
  await page.getByText("Lignes non comprises : 2.").first().waitFor()
  await page.locator("textarea").first().fill("12/03/2031 matin")
  await page.getByRole("button", { name: "Prévoir" }).click()
  await page.getByText("C’est enregistré.").waitFor()
  expect(await page.locator("h1").textContent()).toBe("Repérer l’illettrisme et en parler")

  await page.goto(`${site.url}/travail/formations/questionnaires${centre}`)
  await page.locator("#evaluations-liste a").first().click()
  await page.getByLabel("Combien").fill("1")
  await page.getByRole("button", { name: "Faire les bulletins" }).click()
  const link = (await page.locator("#bulletins-faits strong").textContent()) ?? ""
  await close()

  const visitor = await openPage(browser, { width: 360 })
  await visitor.page.goto(`${site.url}${new URL(link).pathname}`)
  for (const question of ["q1", "q2", "q3"]) await visitor.page.locator(`input[name="${question}"][value="5"]`).check()
  await visitor.page.getByRole("button", { name: "Envoyer mes réponses" }).click()
  await visitor.page.getByRole("heading", { name: "Merci, c’est reçu." }).waitFor()
  const again = await visitor.page.goto(`${site.url}${new URL(link).pathname}`)
  expect(again?.status()).toBe(410)
  await visitor.page.goto(`${site.url}/formations/reperer-l-illettrisme-et-en-parler`)
  const date = visitor.page.locator("#dates-liste tr", { hasText: "12 mars 2031" })
  await date.getByRole("link", { name: "M’inscrire" }).waitFor()
  await date.getByRole("link", { name: "12 mars 2031" }).click()
  await visitor.page.getByRole("link", { name: "Le programme de la formation" }).waitFor()
  await visitor.close()
})

test("the yearly return of the demonstration year opens each figure on rows that add up to it", async () => {
  const { page, close } = await openPage(browser, { cookie, javaScript: true })
  await page.goto(`${site.url}/travail/formations/bpf${centre}&annee=2017`)
  expect(await axe(page)).toEqual([])
  const total = page.locator("#cadre-f3-table tr", { hasText: "Total" }).getByRole("link")
  expect(await total.textContent()).toBe("746")
  await total.click()
  await page.locator("#lignes tfoot").waitFor()
  expect((await page.locator("#lignes tfoot").textContent())?.replaceAll(/\s/g, "")).toContain("7468391,5")
  await close()
  const csv = await site.request(`/travail/formations/bpf/2017/c-5/lignes.csv${centre}`, { cookie })
  expect(await csv.text()).toContain("Préfecture de région")
})
