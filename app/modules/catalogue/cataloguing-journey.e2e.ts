import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const password = "quatre mots pour essayer"
const documentalist = await site.signIn("documentation@exemple.test", password)
const elsewhere = await site.signIn("estuaires@exemple.test", password)
const begin = "/travail/catalogue/nouvelle-notice"

test("a morning of cataloguing without script: typed, duplicated, edited by two, corrected together, removed", async () => {
  await cataloguesByKeyboard()
  await duplicates()
  await editsBesideAnother()
  await correctsSet()
  await removes()
  expect(await recordId("Jardins d’insertion et maisons de quartier, suite")).toBe("")
}, 180_000)

test("with scripts the form is the same, saved by Ctrl + S, and a barcode reader's Enter goes to the next field", async () => {
  const { page, complaints, close } = await signedIn(documentalist, true)
  await page.goto(`${site.url}${begin}?nature=book`)
  expect(await axe(page)).toEqual([])
  await page.fill("#title", "Livre au clavier")
  await page.locator("[name='copies.0.barcode']").focus()
  await page.keyboard.type("E2E-9")
  await page.keyboard.press("Enter")
  expect(await focused(page)).toBe("copies.0.note")
  await page.keyboard.press("Control+s")
  await page.getByText("C’est au catalogue.").waitFor()
  // An article's periodical is one of the base: its title as it writes it, its number in place of another's.
  await page.goto(`${site.url}${begin}?nature=article`)
  await page.fill("#hostIssn", "0335-5322")
  await page.locator("#hostTitle").pressSequentially("trames")
  await page.getByRole("option", { name: "Trames urbaines" }).waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  expect(await page.inputValue("#hostTitle")).toBe("Trames urbaines")
  expect(await page.inputValue("#hostIssn")).toBe("")
  expect(complaints).toEqual([])
  await close()
})

/** A report without script: a letter, tabs, a line added, nothing lost, published. */
async function cataloguesByKeyboard(): Promise<void> {
  const { page, close } = await signedIn(documentalist)
  await page.goto(site.url + begin)
  await page.locator("#quoi:focus").waitFor()
  await page.keyboard.type("R")
  await page.keyboard.press("Enter")
  await page.locator("#title:focus").waitFor()
  await type(page, "Jardins d’insertion et maisons de quartier", "Rapport d’étape", "", "Solène Lavergne")
  // The first line of authors, its role and its kind as they stand; then the button that adds a line.
  await type(page, "Lavergne, Solène", "")
  await press(page, "Tab", 2)
  await page.keyboard.press("Enter")
  await page.locator("[name='contributors.1.name']:focus").waitFor()
  await page.keyboard.type("Régie du Val")
  expect(await page.inputValue("#title")).toBe("Jardins d’insertion et maisons de quartier")
  await page.selectOption("[name='contributors.1.kind']", "body")

  await page.fill("[name='publications.0.date']", "impr. 2024")
  await page.fill("#isbns", "978-2-253-06099-5")
  await page.fill("[name='subjects.0.label']", "npnru")
  await page.fill("[name='copies.0.shelfMark']", "R 77")
  await page.fill("[name='copies.0.barcode']", "E2E-1")
  await page.getByRole("button", { name: "Mettre au catalogue" }).click()
  await page.locator("#error-summary:focus").waitFor()
  expect(await page.inputValue("[name='contributors.1.name']")).toBe("Régie du Val")
  await page.getByRole("link", { name: /978-2-253-06099-5/ }).click()
  expect(await page.evaluate(() => location.hash)).toBe("#isbns")
  await page.fill("#isbns", "978-2-253-06099-4")
  await page.getByRole("button", { name: "Mettre au catalogue" }).click()
  await page.getByText("C’est au catalogue.").waitFor()
  await page.getByRole("link", { name: /^Jardins d’insertion/ }).click()
  const text = (await page.locator("main").textContent()) ?? ""
  expect(text).toContain("Solène Lavergne")
  expect(text).toContain("Nouveau programme national de renouvellement urbain")
  expect(text).toContain("Cote R 77, disponible")
  await close()
}

/** The same number is told before anything is typed; the record is duplicated without it. */
async function duplicates(): Promise<void> {
  const { page, close } = await signedIn(documentalist)
  await page.goto(site.url + begin)
  await page.locator("#quoi:focus").waitFor()
  await page.keyboard.type("9782253060994")
  await page.keyboard.press("Enter")
  await page.getByText("Ce numéro est déjà au catalogue").waitFor()
  await page.getByRole("link", { name: /^Jardins d’insertion/ }).click()
  await page.getByRole("link", { name: "Dupliquer" }).click()
  expect(await page.inputValue("#isbns")).toBe("")
  expect(await page.inputValue("[name='contributors.0.name']")).toBe("Lavergne")
  await page.fill("#title", "Jardins d’insertion et maisons de quartier, suite")
  await page.getByRole("button", { name: "Garder en brouillon" }).last().click()
  await page.getByText("Le brouillon est gardé.").waitFor()
  await page.goto(site.url + begin)
  await page.getByRole("link", { name: /suite$/ }).click()
  await page.getByRole("button", { name: "Mettre au catalogue" }).click()
  await page.getByText("C’est au catalogue.").waitFor()
  await close()
}

/** Two centres edit one record: the second sees both versions, chooses, and nothing is lost. */
async function editsBesideAnother(): Promise<void> {
  const [first, second] = [await signedIn(documentalist), await signedIn(elsewhere)]
  const id = await recordId("Jardins d’insertion et maisons de quartier")
  for (const { page } of [first, second]) await page.goto(`${site.url}/travail/catalogue/notices/${id}`)
  await first.page.fill("#subtitle", "Rapport final")
  await first.page.fill("#part", "Tome 1")
  await first.page.getByRole("button", { name: "Enregistrer la notice" }).click()
  await first.page.getByText("La notice est enregistrée.").waitFor()
  await second.page.fill("#subtitle", "Rapport définitif")
  await second.page.fill("[name='copies.0.shelfMark']", "EST 5")
  await second.page.getByRole("button", { name: "Enregistrer la notice" }).click()
  await second.page.getByText("Quelqu’un a modifié cette notice").waitFor()
  expect(await second.page.locator("main").textContent()).toContain("Rapport final")
  await second.page.getByRole("button", { name: "Enregistrer ces choix" }).click()
  await second.page.getByText("La notice est enregistrée.").waitFor()
  expect(await second.page.inputValue("#subtitle")).toBe("Rapport définitif")
  expect(await second.page.inputValue("#part")).toBe("Tome 1")
  expect(await second.page.inputValue("[name='copies.0.shelfMark']")).toBe("EST 5")

  await first.page.goto(`${site.url}/travail/catalogue/notices/${id}/historique`)
  expect(await first.page.locator("del").first().textContent()).toContain("final")
  await first.page.getByRole("button", { name: "Revenir à la version 1" }).click()
  await first.page.getByText("La notice dit de nouveau ce qu’elle disait.").waitFor()
  await Promise.all([first.close(), second.close()])
}

/** A set is corrected after it was seen, and given back. */
async function correctsSet(): Promise<void> {
  const { page, close } = await signedIn(documentalist)
  await page.goto(`${site.url}/travail/catalogue/corrections`)
  await page.locator("#q").fill("jardins insertion maisons quartier")
  await page.getByRole("button", { name: "Choisir", exact: true }).first().click()
  await page.getByRole("link", { name: "Remplacer un texte" }).click()
  await page.locator("#de").fill("maisons de quartier")
  await page.locator("#par").fill("régies de quartier")
  await page.getByRole("button", { name: "Voir ce qui changera" }).click()
  await page.getByText("2 notices changeront").waitFor()
  expect(await page.locator("ins").count()).toBe(2)
  await page.getByRole("button", { name: "Corriger maintenant" }).click()
  await page.getByText("La correction est faite.").waitFor()
  expect(await recordId("Jardins d’insertion et régies de quartier")).toMatch(/^[0-9a-z]{9}$/)
  await page.getByRole("button", { name: "Annuler la correction" }).click()
  await page.getByText("La correction est annulée.").waitFor()
  expect(await recordId("Jardins d’insertion et maisons de quartier")).toMatch(/^[0-9a-z]{9}$/)
  await close()
}

/** A record that the last centre takes out leaves an address that says so. */
async function removes(): Promise<void> {
  const { page, close } = await signedIn(documentalist)
  const id = await recordId("Jardins d’insertion et maisons de quartier, suite")
  await page.goto(`${site.url}/travail/catalogue/notices/${id}/retrait`)
  await page.getByRole("button", { name: "Retirer la notice du catalogue" }).click()
  await page.getByText("Cette notice a été retirée").first().waitFor()
  expect((await site.request(`/catalogue/${id}`)).status).toBe(410)
  expect((await site.request(`/travail/catalogue/notices/${id}`, { cookie: documentalist })).status).toBe(404)
  await close()
}

async function signedIn(cookie: string, javaScript = false) {
  const opened = await openPage(browser, { javaScript })
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=")
    return { name, value: value.join("="), url: site.url }
  })
  await opened.page.context().addCookies(cookies)
  return opened
}

/** Types in the field that has the focus and in those that follow it. */
async function type(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press("Tab")
  }
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.id ?? "")
}

async function recordId(title: string): Promise<string> {
  const [row] = await site.asOwner<{ id: string }>(
    "select permanent_id as id from catalogue.record where title = $1 limit 1",
    [title],
  )
  return row?.id ?? ""
}
