import { expect, test } from "vitest"
import { journey } from "#modules/account/testing/journey.ts"
import { useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const { withPage, signIn } = journey(site, browser)

test("anybody reads a published year; the staff opens each figure on its rows", async () => {
  const published = await (await site.request("/rapport/passerelles-midi/2017")).text()
  for (const words of ["1 330", "annoncé : 1 329 (écart +1)", "11 839,5", "Le mot de la présidence"])
    expect(published.replaceAll(/\s/g, " ")).toContain(words)
  expect(published).not.toContain("/travail/activite/chiffres")
  const pdf = await site.request("/rapport/passerelles-midi/2017/rapport.pdf")
  expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, "%PDF-"])
  expect((await site.request("/rapport/passerelles-midi/2018")).status).toBe(404)
  await withPage(async (page) => {
    await signIn(page, "mission@exemple.test")
    await page.goto(`${site.url}/rapport/passerelles-midi/2017`)
    await page.locator("#reseaux").getByRole("link", { name: "282", exact: true }).click()
    expect(await page.locator("h1").textContent()).toContain("2017")
    expect(await page.locator("#lignes-du-chiffre").textContent()).toContain("rencontre")
  })
})

test("a team takes over last year's texts, reads them again, and is told why it cannot publish yet", async () => {
  await withPage(async (page) => {
    await signIn(page, "administration@exemple.test")
    await page.goto(`${site.url}/travail/rapport/2018`)
    await page.getByRole("button", { name: "Reprendre les textes" }).click()
    await page.getByText("C’est enregistré.").waitFor()
    await page.getByText("Repris de 2017, à relire").first().waitFor()
    await page.locator("#introduction").getByRole("link", { name: "Modifier le texte" }).click()
    await page.getByLabel("Texte", { exact: true }).fill("Une **nouvelle** année.")
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await page.getByText("C’est enregistré.").waitFor()
    expect(await page.locator("#introduction strong").textContent()).toBe("nouvelle")
    await page.getByRole("button", { name: "Publier le rapport" }).click()
    await page.getByText("L’année 2018 n’est pas arrêtée").first().waitFor()
    expect((await site.request("/rapport/passerelles-midi/2018")).status).toBe(404)
  })
})

test("a picture refused for want of its words is asked for again, and is not left out without a word", async () => {
  await withPage(async (page) => {
    await signIn(page, "administration@exemple.test")
    await page.goto(`${site.url}/travail/rapport/2019/texte`)
    await page.getByLabel("Texte", { exact: true }).fill("Une salle")
    const buffer = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    )
    await page.setInputFiles("[name=picture]", { name: "salle.png", mimeType: "image/png", buffer })
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await page.locator("#picture-error").getByText("Choisissez l’image de nouveau").waitFor()
    await page.getByLabel("Ce que montre l’image").fill("Une salle en cercle")
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
    await page.locator("#picture-error").getByText("aucune n’est jointe").waitFor()
    expect(await page.getByLabel("Texte", { exact: true }).inputValue()).toBe("Une salle")
  })
})
