import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()

test("documents are put aside from the list and from their page, made into a bibliography, taken away and sent", async () => {
  const { page, close, complaints } = await openPage(browser, { width: 360 })
  await page.goto(`${site.url}/catalogue?q=quartier`)
  await page
    .getByRole("button", { name: /^Mettre au panier/ })
    .first()
    .click()
  expect(page.url()).toContain("/catalogue?q=quartier")
  await page.locator(".result-title a").nth(1).click()
  const title = (await page.locator("h1").textContent()) ?? ""
  await page.getByRole("button", { name: /^Mettre au panier/ }).click()
  await page.getByRole("button", { name: /^Retirer du panier/ }).waitFor()

  await page.goto(`${site.url}/panier`)
  expect(await page.locator(".result").count()).toBe(2)
  await page.getByRole("link", { name: "En faire une bibliographie" }).click()
  await page.getByRole("link", { name: "APA" }).click()
  await page
    .locator("main li", { hasText: title.slice(0, 20) })
    .first()
    .waitFor()
  expect(await page.locator("main li", { hasText: title.slice(0, 20) }).count()).toBeGreaterThan(0)

  await page.goto(`${site.url}/panier`)
  await page.getByLabel("Adresse électronique").fill("pas une adresse")
  await page.getByRole("button", { name: "Envoyer la liste" }).click()
  expect(await page.getByLabel("Adresse électronique").inputValue()).toBe("pas une adresse")
  await page.getByLabel("Adresse électronique").fill("lectrice@exemple.test")
  await page.getByRole("button", { name: "Envoyer la liste" }).click()
  await page.getByText("La liste est partie.").waitFor()
  expect(complaints.filter((line) => !line.includes("422"))).toEqual([])

  await page
    .getByRole("button", { name: /^Retirer du panier/ })
    .first()
    .click()
  await page.locator(".result").first().waitFor()
  expect(await page.locator(".result").count()).toBe(1)
  await page.getByRole("button", { name: "Vider le panier" }).click()
  await page.getByText("Le panier est vide").waitFor()
  await close()
})

test("a form cannot send its reader to another site", async () => {
  const body = new URLSearchParams({ ajouter: "x", retour: "//exemple.test/piege" })
  const answer = await site.request("/panier", { method: "POST", body })
  expect(answer.status).toBe(303)
  expect(answer.headers.get("location")).toBe("/panier")
  const back = new URLSearchParams({ ajouter: "x", retour: "/catalogue?q=a" })
  expect((await site.request("/panier", { method: "POST", body: back })).headers.get("location")).toBe("/catalogue?q=a")
})
