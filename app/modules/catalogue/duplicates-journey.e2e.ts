import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const password = "quatre mots pour essayer"
const table = [
  "Intitulé;Complément;Auteur;Année;Rangement",
  "La place du banc;petite histoire politique du mobilier urbain;Maudrand, Solveig;2021;Bureau 3",
  "Compter les passages;;Kerbrat, Ada;2019;Bureau 4",
].join("\n")

test("a spreadsheet is explained once; what it brings twice is compared, merged, and its old address leads on", async () => {
  const { page, close } = await signedInPage()
  const main = async (): Promise<string> => (await page.locator("main").textContent()) ?? ""
  await page.goto(`${site.url}/travail/catalogue/imports`)
  const buffer = Buffer.from(table)
  await page.setInputFiles("#file", { name: "fonds.csv", mimeType: "text/csv", buffer })
  await page.getByLabel("D’où viennent ces notices").fill("Tableur")
  await page.getByRole("button", { name: "Envoyer le fichier" }).click()

  // The headings were understood but for two; without a title nothing goes on.
  await page.getByText("Que contiennent les colonnes").waitFor()
  expect(await page.getByLabel("Champ de la colonne Auteur").inputValue()).toBe("authors")
  await page.getByLabel("Champ de la colonne Intitulé").selectOption("")
  await page.getByRole("button", { name: "Continuer par l’essai à blanc" }).click()
  await page.getByText("Dites quelle colonne contient le titre").first().waitFor()
  await page.getByLabel("Champ de la colonne Intitulé").selectOption("title")
  await page.getByLabel("Champ de la colonne Complément").selectOption("subtitle")
  await page.getByLabel("Champ de la colonne Rangement").selectOption("shelfMark")
  await page.getByRole("button", { name: "Continuer par l’essai à blanc" }).click()
  await page.getByText("Essai terminé").waitFor()
  await page.getByRole("button", { name: "Importer ce fichier" }).click()
  await page.getByText("Import terminé").waitFor()
  expect(await main()).toContain("Un doublon probable")

  await page.getByRole("link", { name: "Voir les doublons" }).click()
  expect(await main()).toContain("La place du banc")
  await page.getByRole("link", { name: /Comparer – La place du banc/ }).click()
  const pair = new URL(page.url()).pathname
  await page.getByRole("button", { name: "Voir ce que la fusion change" }).click()
  const [stays = "", gone = ""] = await page
    .locator("#apercu a")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  await page.getByRole("button", { name: "Fusionner" }).click()
  await page.getByText("Les deux notices n’en font plus qu’une").waitFor()
  await page.getByRole("link", { name: "Voir la notice qui reste" }).click()
  expect(new URL(page.url()).pathname).toBe(stays)
  await page.goto(`${site.url}${pair}`)
  expect(await main()).toContain("Cette paire a déjà été réglée")
  const answer = await site.request(gone)
  expect([answer.status, new URL(answer.headers.get("location") ?? "", site.url).pathname]).toEqual([301, stays])
  await page.goto(`${site.url}${stays}`)
  expect(await main()).toContain("Bureau 3")

  // The same columns again: nobody asks.
  await page.goto(`${site.url}/travail/catalogue/imports`)
  await page.setInputFiles("#file", { name: "fonds.csv", mimeType: "text/csv", buffer })
  await page.getByLabel("D’où viennent ces notices").fill("Tableur")
  await page.getByRole("button", { name: "Envoyer le fichier" }).click()
  await page.getByText("Rien à changer").waitFor()
  await close()
})

test("authorities that became one can be two again: the old address leads on meanwhile, not for ever", async () => {
  const [gone, stays] = await site.asOwner<{ id: string }>(
    "select id from catalogue.authority where kind = 'person' and merged_into is null order by id limit 2",
  )
  const { page, close } = await signedInPage()
  await page.goto(`${site.url}/travail/catalogue/autorites/${gone?.id}/fusion?avec=${stays?.id}`)
  await page.getByRole("button", { name: /^Réunir sous/ }).click()
  await page.getByText("Les deux autorités n’en font plus qu’une").waitFor()
  await page.goto(`${site.url}/catalogue/auteurs/${gone?.id}`)
  expect(new URL(page.url()).pathname).toBe(`/catalogue/auteurs/${stays?.id}`)
  await page.goto(`${site.url}/travail/catalogue/autorites/${stays?.id}`)
  await page.getByRole("button", { name: "Séparer" }).click()
  await page.getByText("L’autorité est de nouveau à part").waitFor()
  // The browser that followed the old address has not kept where it led.
  await page.goto(`${site.url}/catalogue/auteurs/${gone?.id}`)
  expect(new URL(page.url()).pathname).toBe(`/catalogue/auteurs/${gone?.id}`)
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
