import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const cookie = await site.signIn("mission@exemple.test", "quatre mots pour essayer")

test("without a script: a structure, a double told, a person with a function chosen by name, agreement, who's-who, withdrawal", async () => {
  const { page, complaints, close } = await signedIn(360)
  await page.goto(`${site.url}/travail/annuaire/structures/nouvelle`)
  await page.getByLabel("Nom", { exact: true }).fill("La Maison des Rives")
  await page.getByLabel("Genre").selectOption("association")
  await page.getByLabel(/^SIRET/).fill("732 829 320 00075")
  await page.getByLabel(/^Commune/).fill("Foix")
  await page.getByRole("button", { name: "Créer la fiche" }).click()
  expect(await page.locator("main").textContent()).toContain("Ce numéro SIRET n’existe pas")
  expect(await page.getByLabel("Nom", { exact: true }).inputValue()).toBe("La Maison des Rives")
  await page.getByLabel(/^SIRET/).fill("")
  await page.getByRole("button", { name: "Créer la fiche" }).click()
  expect(await page.locator("h1").textContent()).toBe("La Maison des Rives")

  await page.goto(`${site.url}/travail/annuaire/structures/nouvelle`)
  await page.getByLabel("Nom", { exact: true }).fill("Maison des rivés")
  await page.getByLabel("Genre").selectOption("association")
  await page.getByRole("button", { name: "Créer la fiche" }).click()
  await page.getByRole("link", { name: "La Maison des Rives (Foix)" }).first().waitFor()
  expect(await page.getByRole("link", { name: "La Maison des Rives (Foix)" }).count()).toBe(1)
  await page.getByLabel("C’est bien une autre : créer la fiche").check()
  await page.getByRole("button", { name: "Créer la fiche" }).click()
  expect(await page.locator("h1").textContent()).toBe("Maison des rivés")

  await page.goto(`${site.url}/travail/annuaire/personnes/nouvelle`)
  await page.getByLabel(/^Prénom/).fill("Isaure")
  await page.getByLabel("Nom de famille").fill("Vernajoul-Essai")
  await page.getByLabel(/^Adresse électronique/).fill("isaure@exemple.test")
  await page.getByLabel(/^Structure/).fill("maison rives")
  await page.getByLabel(/^Fonction/).fill("Animatrice")
  await page.getByRole("button", { name: "Créer la fiche" }).click()
  await page.getByRole("radio", { name: "La Maison des Rives (Foix)" }).check()
  await page.getByRole("button", { name: "Créer la fiche" }).click()
  expect(await page.locator("h1").textContent()).toBe("Isaure Vernajoul-Essai")
  await page.getByRole("button", { name: "Noter l’accord" }).click()
  expect(await (await site.request("/annuaire?q=vernajoul")).text()).toContain("Animatrice, La Maison des Rives")
  expect(await (await site.request("/annuaire?q=vernajoul")).text()).not.toContain("isaure@exemple.test")
  await page.getByRole("button", { name: "Retirer l’accord" }).click()
  expect(await (await site.request("/annuaire?q=vernajoul")).text()).not.toContain("Isaure")
  // The browser tells of the forms that came back to be corrected.
  expect(complaints.filter((complaint) => !/status of 422/.test(complaint))).toEqual([])
  await close()
})

test("a table is matched, tried without writing, brought in; a message is sent to somebody whose address is not shown", async () => {
  const { page, close } = await signedIn()
  await page.goto(`${site.url}/travail/annuaire/imports`)
  await page.getByLabel("Structures", { exact: true }).check()
  const csv =
    "Nom;Genre;Commune;SIRET\nLe Grenier partagé;Association;Auch;\nLa Faute;Association;Auch;12345678901234\n"
  await page.getByLabel(/^Fichier/).setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(csv) })
  await page.getByRole("button", { name: "Lire le tableau" }).click()
  await page.getByRole("button", { name: "Faire un essai à blanc" }).click()
  await page.getByText("rien n’est encore écrit").first().waitFor()
  expect(await page.getByText("rien n’est encore écrit").count()).toBe(1)
  expect(await page.locator("#refus").textContent()).toContain("Ce numéro SIRET n’existe pas")
  expect(await (await site.request("/travail/annuaire?q=grenier", { cookie })).text()).not.toContain(
    "Le Grenier partagé</a>",
  )
  await page.getByRole("button", { name: "Faire entrer dans l’annuaire" }).click()
  await page.getByRole("link", { name: "Le Grenier partagé" }).click()
  expect(await page.locator("h1").textContent()).toBe("Le Grenier partagé")
  await close()

  const visitor = await openPage(browser)
  await visitor.page.goto(`${site.url}/annuaire?genre=expert`)
  await visitor.page
    .getByRole("link", { name: /^Écrire à/ })
    .first()
    .click()
  await visitor.page.getByLabel("Votre nom").fill("Sam Essai")
  await visitor.page.getByLabel("Votre message").fill("Bonjour, interviendriez-vous le 12 mai ?")
  await visitor.page.getByRole("button", { name: "Envoyer" }).click()
  expect(await visitor.page.getByLabel("Votre message").inputValue()).toContain("12 mai")
  await visitor.page.getByLabel("Votre adresse électronique").fill("sam@exemple.test")
  await visitor.page.getByRole("button", { name: "Envoyer" }).click()
  expect(await visitor.page.locator("main").textContent()).toContain("Votre message est parti.")
  await visitor.close()
})

/** A page whose session is in its cookies, so that it holds through redirections. */
async function signedIn(width = 1280) {
  const opened = await openPage(browser, { width })
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=")
    return { name, value: value.join("="), url: site.url }
  })
  await opened.page.context().addCookies(cookies)
  return opened
}
