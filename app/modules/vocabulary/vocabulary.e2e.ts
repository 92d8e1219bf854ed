import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const cookie = await site.signIn("documentation@exemple.test", "quatre mots pour essayer")

test("a reader finds a theme by its acronym, goes up and down, downloads the vocabulary", async () => {
  const { page, close } = await openPage(browser, { width: 360 })
  await page.goto(`${site.url}/vocabulaire`)
  await page.getByLabel("Chercher un thème").last().fill("npnru")
  await page.getByRole("button", { name: "Chercher" }).last().click()
  await page.getByRole("link", { name: "Nouveau programme national de renouvellement urbain" }).click()
  expect(await page.locator("h1").textContent()).toBe("Nouveau programme national de renouvellement urbain")
  await page.getByRole("region", { name: "Plus large" }).getByRole("link", { name: "Rénovation urbaine" }).click()
  expect(await page.getByRole("region", { name: "Plus précis" }).getByRole("link").allTextContents()).toContain(
    "Relogement",
  )
  await close()

  const turtle = await site.request("/vocabulaire/themes-de-la-cohesion-sociale/export/ttl")
  expect(turtle.headers.get("content-type")).toBe("text/turtle; charset=utf-8")
  expect(await turtle.text()).toContain('"NPNRU"@fr')
  const csv = await site.request("/en/vocabulaire/themes-de-la-cohesion-sociale/export/csv")
  expect(await csv.text()).toContain("Address;Notation;Name (French)")
  expect((await site.request("/vocabulaire/themes-de-la-cohesion-sociale/export/constructor")).status).toBe(404)
})

test("a file is checked, shown, imported when confirmed; sent again, nothing is left to do", async () => {
  const { page, close } = await signedIn()
  await send(page, "outils.ttl", turtle("Outils d’essai", "Frise chronologique", "Boîte à idées"))
  await page.getByText("Voici ce que l’import ferait").waitFor()
  expect(await page.getByText("Deux noms préférés dans une langue").count()).toBe(1)
  expect(await page.getByText("« Frise du temps » (fr) ne l’est pas").count()).toBe(1)
  expect((await site.request("/vocabulaire/outils-d-essai")).status).toBe(404)
  await page.getByRole("button", { name: "Importer" }).click()
  await page.getByText("L’import est fait.").waitFor()
  expect(await (await site.request("/vocabulaire/outils-d-essai")).text()).toContain("Boîte à idées")
  await send(page, "outils.ttl", turtle("Outils d’essai", "Frise chronologique", "Boîte à idées"))
  await page.getByText("Tout ce que dit ce fichier est déjà là.").waitFor()
  await close()
})

test("a broken file and a file of another kind are refused with the line and the reason", async () => {
  const { page, close } = await signedIn()
  await send(
    page,
    "casse.ttl",
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n<a:b> skos:prefLabel bonjour .",
  )
  await page.getByText("Ce fichier n’est pas importé").waitFor()
  expect(await page.locator("main").textContent()).toMatch(
    /n’est pas correctement écrit à la ligne 3, près de «\sbonjour\s»/,
  )
  await send(page, "thesaurus.yaml", "title:\n  fr: Thésaurus\n")
  await page.getByText("Ce fichier n’est pas importé").waitFor()
  expect(await page.locator("main").textContent()).toContain("c’est du YAML")
  await close()
})

test("of two people who edit a theme, the second sees what the first saved and keeps what they typed", async () => {
  const id = await themeId("Jardins partagés")
  const [first, second] = [await signedIn(), await signedIn()]
  for (const { page } of [first, second]) await page.goto(`${site.url}/travail/vocabulaire/concept/${id}`)
  await first.page.getByLabel("Synonymes en français").fill("Jardins familiaux\nPotagers collectifs")
  await first.page.getByRole("button", { name: "Enregistrer" }).click()
  await first.page.getByText("C’est enregistré.").waitFor()

  await second.page.getByLabel("Nom en français").fill("Jardins partagés et familiaux")
  await second.page.getByRole("button", { name: "Enregistrer" }).click()
  await second.page.getByText("Quelqu’un a modifié ce thème").waitFor()
  expect(await second.page.getByRole("alert").textContent()).toContain("Potagers collectifs")
  expect(await second.page.getByLabel("Nom en français").inputValue()).toBe("Jardins partagés et familiaux")
  await second.page.getByRole("button", { name: "Enregistrer" }).click()
  await second.page.getByText("C’est enregistré.").waitFor()
  await first.close()
  await second.close()
})

test("a merge shows what it touches, then the old address leads to the theme that stays", async () => {
  const id = await themeId("Vidéoprotection")
  const { page, close } = await signedIn()
  await page.goto(`${site.url}/travail/vocabulaire/concept/${id}/fusion`)
  await page.getByLabel("Fusionner avec").fill("police et population")
  await page.getByRole("button", { name: "Voir ce qui changera" }).click()
  await page.getByText("« Vidéoprotection » deviendra « Police et population »").waitFor()
  expect(await page.getByRole("region").last().textContent()).toContain("Vidéosurveillance")
  await page.getByRole("button", { name: "Fusionner maintenant" }).click()
  await page.getByText("La fusion est faite.").waitFor()
  const old = await site.request(`/vocabulaire/concept/${id}`)
  expect([old.status, old.headers.get("location")]).toEqual([301, new URL(page.url()).pathname])
  await close()
})

/** A session of the documentalist: a cookie of the browser, kept through redirections. */
async function signedIn() {
  const opened = await openPage(browser)
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=")
    return { name, value: value.join("="), url: site.url }
  })
  await opened.page.context().addCookies(cookies)
  return opened
}

async function send(page: Page, name: string, content: string): Promise<void> {
  await page.goto(`${site.url}/travail/vocabulaire/imports`)
  await page.getByLabel("Fichier SKOS").setInputFiles({ name, mimeType: "text/turtle", buffer: Buffer.from(content) })
  await page.getByRole("button", { name: "Vérifier le fichier" }).click()
}

function turtle(scheme: string, first: string, second: string): string {
  return `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://outils.example/> .
    :s a skos:ConceptScheme ; skos:prefLabel "${scheme}"@fr .
    :a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "${first}"@fr , "Frise du temps"@fr .
    :b a skos:Concept ; skos:inScheme :s ; skos:prefLabel "${second}"@fr ; skos:related :a .`
}

async function themeId(name: string): Promise<string> {
  const [row] = await site.asOwner<{ id: string }>("select id from vocabulary.concept where name_fr = $1", [name])
  if (row === undefined) throw new Error(`No theme ${name}`)
  return row.id
}
