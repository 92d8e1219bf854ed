import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const cookie = await site.signIn("mission@exemple.test", "quatre mots pour essayer")

async function opened(width: number, javaScript = false) {
  const { page, close } = await openPage(browser, { width, javaScript })
  // A cookie of the browser is kept through the redirection after a form; a header is not.
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url: site.url }
    }),
  )
  return { page, close }
}

test("a call is taken down with the keyboard alone, for the centre of the caller's commune", async () => {
  const { page, close } = await opened(1280, true)
  await page.goto(`${site.url}/travail/appels`)
  await page.locator("input#commune:focus").waitFor()
  await page.keyboard.type("31000")
  await page.locator("#communes option").first().waitFor({ state: "attached" })
  expect(await page.locator("#communes option").first().getAttribute("value")).toBe("Toulouse (31555)")
  await page.keyboard.press("Tab")
  await page.keyboard.type("Ass")
  await page.keyboard.press("Tab")
  await page.keyboard.type("Trouver un cours du soir")
  await page.keyboard.press("Tab")
  await page.keyboard.type("8")
  await page.keyboard.press("Enter")
  await page.getByText("C’est enregistré.").waitFor()
  expect(await page.locator("#appels tbody tr").first().textContent()).toMatch(
    /Trouver un cours du soir.*Toulouse, Association.*8\s*min/,
  )

  await page.locator("input#commune").fill("Nantes")
  await page.getByLabel("Objet").fill("Créer un jardin partagé")
  await page.getByRole("button", { name: "Noter l’appel" }).click()
  await page.getByText(/^Noté pour/).waitFor()
  await close()
})

test("a journal: an act counts, one counted elsewhere is told, what is wrong is said beside its field", async () => {
  const { page, close } = await opened(360)
  await page.goto(`${site.url}/travail/accompagnement`)
  await page.getByRole("link", { name: "Haute-Serre : plateforme linguistique" }).click()
  await page.getByRole("link", { name: "Écrire au journal" }).click()
  await page.getByLabel("En une ligne").fill("Comité de suivi")
  await page.getByLabel("Compte pour").selectOption("morning")
  await page.getByLabel("Durée").fill("beaucoup")
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.getByText("Indiquez un nombre de minutes, par exemple 45.").first().waitFor()
  expect(await page.getByLabel("En une ligne").inputValue()).toBe("Comité de suivi")
  await page.getByLabel("Durée").fill("150")
  await page.getByLabel("Autres personnes, sans les nommer").fill("9")
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.getByText("C’est enregistré.").waitFor()
  expect(await page.locator("#journal").textContent()).toMatch(/Rencontre · Comité de suivi/)
  const year = new Date().getFullYear()
  await page
    .locator("#chiffres")
    .getByRole("row", { name: String(year) })
    .getByRole("link", { name: "9", exact: true })
    .click()
  await page.getByRole("link", { name: "Comité de suivi" }).waitFor()
  await close()
})
