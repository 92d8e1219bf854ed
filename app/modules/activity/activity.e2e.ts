import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const cookie = await site.signIn("mission@exemple.test", "quatre mots pour essayer")

test("an activity is typed with the keyboard, counts, and every figure opens on its rows", async () => {
  const { page, close } = await openPage(browser, { width: 360 })
  // A cookie of the browser is kept through the redirection after a form; a header is not.
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url: site.url }
    }),
  )
  await page.goto(`${site.url}/travail/activite/nouvelle`)
  // The first field takes the focus by itself, a moment after the page is there.
  await page.locator("input:focus").waitFor()
  await page.keyboard.type("Atelier d’essai")
  await page.keyboard.press("Tab")
  await page.keyboard.type("Conf")
  await page.keyboard.press("Tab")
  await page.keyboard.type("12/03/2024 matin\n12/03/2024 demain")
  await page.keyboard.press("Tab")
  await page.keyboard.type("14")
  await page.keyboard.press("Enter")
  await page.getByText("Lignes non comprises").first().waitFor()
  await page.getByLabel("Dates").fill("12/03/2024 matin\n12/03/2024 14h-17h30")
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.getByText("C’est enregistré.").waitFor()
  expect(await page.locator("h1").textContent()).toBe("Atelier d’essai")
  expect(await page.locator("main .stat").allTextContents()).toContainEqual(expect.stringContaining("14"))

  await page.goto(`${site.url}/travail/activite/chiffres?annee=2024`)
  await page.locator("#recapitulatif").getByRole("link", { name: "14", exact: true }).first().click()
  expect(await page.locator("#lignes-du-chiffre").textContent()).toContain("Atelier d’essai")
  await close()
  const csv = await site.request("/travail/activite/chiffres/participants/lignes.csv?annee=2024&nature=conference", {
    cookie,
  })
  expect(await csv.text()).toContain(";14")
})

test("what is still to come is planned: it is not said to be held, and counts nothing", async () => {
  const { page, close } = await openPage(browser)
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url: site.url }
    }),
  )
  const ahead = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await page.goto(`${site.url}/travail/activite/nouvelle`)
  await page.getByLabel("Titre").fill("Journée à venir")
  await page.getByLabel("Nature").selectOption({ label: "Conférence" })
  await page.getByLabel("Dates").fill(`${ahead} matin`)
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.locator("#held-error").getByText("n’est pas encore passé").waitFor()
  await page.getByLabel("Déjà tenue").uncheck()
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.getByText("C’est enregistré.").waitFor()
  await page.getByRole("button", { name: "Elle a été tenue" }).click()
  await page.locator(".error-summary").getByText("n’est pas encore passé").waitFor()
  expect(await page.locator("main").textContent()).toContain("Elle ne compte rien tant qu’elle n’est pas tenue")
  await close()
})

test("an activity whose form is sent twice, by an impatient hand, counts once", async () => {
  const address = "/travail/activite/nouvelle"
  const shown = async () => {
    const html = await (await site.request(address, { cookie })).text()
    return /name="formId" value="([\w-]+)"/.exec(html)?.[1] ?? ""
  }
  const send = async (formId: string) => {
    const said = { title: "Deux clics", kind: "conference", slots: "12/03/2022 matin", held: "yes" }
    return await site.request(address, { method: "POST", cookie, body: new URLSearchParams({ ...said, formId }) })
  }
  const made = async () => (await site.asOwner("select 1 from activity.activity where title = 'Deux clics'")).length
  const form = await shown()
  await Promise.all([send(form), send(form)])
  expect(await made()).toBe(1)
  await send(await shown())
  expect(await made()).toBe(2)
})

test("two who edit an activity: the second reads what the first saved, and keeps what they typed", async () => {
  const { page, close } = await openPage(browser)
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url: site.url }
    }),
  )
  await page.goto(`${site.url}/travail/activite/nouvelle`)
  await page.getByLabel("Titre").fill("À deux")
  await page.getByLabel("Nature").selectOption({ label: "Conférence" })
  await page.getByLabel("Dates").fill("12/03/2023 matin")
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.getByRole("link", { name: "Modifier" }).click()
  const colleague = await page.context().newPage()
  await colleague.goto(page.url())
  const save = async (of: typeof page, title: string) => {
    await of.getByLabel("Titre").fill(title)
    await of.getByLabel("Pourquoi cette correction").fill("Titre exact")
    await of.getByRole("button", { name: "Enregistrer", exact: true }).click()
  }
  await save(colleague, "Première")
  await colleague.getByText("C’est enregistré.").waitFor()
  await save(page, "Seconde")
  await page.getByText("pendant que vous écriviez").waitFor()
  expect(await page.locator(".notice-warning dd").allTextContents()).toEqual(["Première"])
  expect(await page.getByLabel("Titre").inputValue()).toBe("Seconde")
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click()
  await page.getByText("C’est enregistré.").waitFor()
  expect(await page.locator("h1").textContent()).toBe("Seconde")
  await close()
})

test("the year 2017: what was printed stands beside what is computed", async () => {
  const page = await site.request("/travail/activite/chiffres?annee=2017", { cookie })
  const text = (await page.text()).replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")
  expect(text).toMatch(/1\s330/)
  expect(text).toMatch(/annoncé 1\s329, écart \+1/)
  expect((await site.request("/travail/activite/chiffres/inconnu", { cookie })).status).toBe(404)
})
