import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()

test("someone looks for a town as they would write it, reads its page and follows the map by keyboard", async () => {
  const { page, complaints, close } = await openPage(browser)
  await page.goto(`${site.url}/territoires`)
  await page.getByLabel("Chercher un territoire").last().fill("st etienne du gres")
  await page.keyboard.press("Enter")
  expect(await page.locator(".result-title").first().textContent()).toBe("Saint-Étienne-du-Grès")

  await page.goto(`${site.url}/territoires/commune/12218`)
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Conques-en-Rouergue")
  expect(await page.getByText("Création d’une commune nouvelle").count()).toBe(1)
  const neighbour = page.locator("#carte svg a").first()
  const name = await neighbour.getAttribute("aria-label")
  await neighbour.focus()
  await page.keyboard.press("Enter")
  await page.waitForURL((url) => !url.pathname.endsWith("/12218"))
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name)
  expect(complaints).toEqual([])
  await close()
})

test("an old code says where its territory is today, and leads there", async () => {
  const { page, close } = await openPage(browser)
  await page.goto(`${site.url}/territoires?q=14513`)
  await page.locator(".result-title a").first().click()
  expect(await page.locator(".notice").textContent()).toContain("1er janvier 2018")
  await page.locator(".notice a").click()
  expect(new URL(page.url()).pathname).toBe("/territoires/commune/50592")
  await close()
})

test("a list is also a file", async () => {
  const answer = await site.request("/territoires/departement/31/quartiers-prioritaires-2024.csv")
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
  const text = await answer.text()
  expect(text.split("\r\n")).toHaveLength(21)
  expect(text).toContain("QN03109M;Empalot")
  expect((await site.request("/territoires/departement/31/departements.csv")).status).toBe(404)
  expect((await site.request("/territoires/departement/31/communes")).status).toBe(404)
})

test("an administrator loads outlines of neighbourhoods: seen first, written when confirmed, then on the map", async () => {
  const { page, close } = await openPage(browser)
  await page.goto(`${site.url}/connexion`)
  await page.getByLabel("Adresse électronique").fill("installation@exemple.test")
  await page.locator("[name=password]").fill("quatre mots pour essayer")
  await page.locator("[name=password]").press("Enter")
  await page.waitForURL("**/travail")

  await page.goto(`${site.url}/travail/territoires/import`)
  await page.setInputFiles("[name=file]", {
    name: "qp.geojson",
    mimeType: "application/geo+json",
    buffer: Buffer.from(outlines()),
  })
  await page.getByLabel("Source").fill("Essai, Licence Ouverte")
  await page.getByLabel("Année des contours").fill("2015")
  await page.getByRole("button", { name: "Lire le fichier" }).click()
  await page.getByText("Rien n’est encore écrit.").waitFor()
  expect(await figures()).toEqual(["1", "0", "0", "1"])
  expect(await page.locator("#table-refus").textContent()).toContain("n’est pas un code de ce genre de territoire")
  expect((await site.request("/territoires/qpv/QP031010")).status).toBe(404)

  await page.getByRole("button", { name: "Enregistrer ces changements" }).click()
  await page.getByText("C’est fait.").waitFor()
  await page.goto(`${site.url}/territoires/qpv/QP031010`)
  expect(await page.locator("#carte .source-line").textContent()).toContain("Essai, Licence Ouverte")
  expect(
    await page.getByText("Cette génération de quartiers prioritaires a pris fin le 1er janvier 2024.").count(),
  ).toBe(1)
  await close()

  async function figures(): Promise<string[]> {
    return await page.locator(".stat-value").allTextContents()
  }
})

function outlines(): string {
  const feature = (code: string) => ({
    type: "Feature",
    properties: { code_qp: code, nom_qp: "Empalot", code_insee: "31555" },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [1.44, 43.57],
          [1.45, 43.57],
          [1.45, 43.58],
          [1.44, 43.57],
        ],
      ],
    },
  })
  return JSON.stringify({ type: "FeatureCollection", features: [feature("QP031010"), feature("QP31010")] })
}
