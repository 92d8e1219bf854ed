import { expect, test } from "vitest"
import { useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"
import { journey, demonstrationPassword as password } from "../testing/journey.ts"

const site = await useSite()
const person = journey(site, await useBrowser())

test("by password: to the page that was asked for, and out again", async () => {
  await person.withPage(async (page) => {
    await page.goto(`${site.url}/mon-compte`)
    expect(new URL(page.url()).pathname).toBe("/connexion")
    await page.getByLabel("Adresse électronique").fill("direction@exemple.test")
    await page.getByLabel("Mot de passe", { exact: true }).fill("ce n’est pas le bon")
    await page.getByRole("button", { name: "Se connecter" }).click()
    expect(await page.getByRole("alert").innerText()).toContain("ne vont pas ensemble")
    expect(await page.getByLabel("Adresse électronique").inputValue()).toBe("direction@exemple.test")
    await page.getByLabel("Mot de passe", { exact: true }).fill(password)
    await page.getByLabel("Mot de passe", { exact: true }).press("Enter")
    expect(new URL(page.url()).pathname).toBe("/mon-compte")
    expect(await page.getByRole("link", { name: "Ousmane Delpuech" }).count()).toBe(1)
    await page.getByRole("button", { name: "Se déconnecter" }).click()
    expect(new URL(page.url()).pathname).toBe("/")
    await page.goto(`${site.url}/mon-compte`)
    expect(new URL(page.url()).pathname).toBe("/connexion")
  })
})

test("by a link that an administrator of the installation reads in the outbox", async () => {
  await person.withPage(async (page) => {
    await page.goto(`${site.url}/connexion?suite=/mon-compte`)
    await page.getByLabel("Adresse électronique").fill("mission@exemple.test")
    await page.getByRole("button", { name: "Recevoir un lien de connexion" }).click()
    expect(await page.getByRole("status").innerText()).toContain("Si cette adresse a un compte")
    const link = await person.linkOfMail("mission@exemple.test", "Votre lien de connexion à Maillage")
    await page.goto(link)
    expect(await page.getByRole("link", { name: "Yanis Bouscatel" }).count(), "opening the link signs nobody in").toBe(
      0,
    )
    await page.getByRole("button", { name: "Ouvrir ma session" }).click()
    expect(new URL(page.url()).pathname).toBe("/mon-compte")
    expect(await page.getByRole("link", { name: "Yanis Bouscatel" }).count()).toBe(1)
    await page.getByRole("button", { name: "Se déconnecter" }).click()
    await page.goto(link)
    await page.getByRole("button", { name: "Ouvrir ma session" }).click()
    expect(await page.getByRole("alert").innerText()).toContain("Ce lien ne marche plus")
  })
})

test("an address without account is answered in the same words, and gets nothing", async () => {
  const answers: string[] = []
  for (const email of ["professionnelle@exemple.test", "personne@exemple.test"]) {
    await person.withPage(async (page) => {
      await page.goto(`${site.url}/connexion`)
      await page.getByLabel("Adresse électronique").fill(email)
      await page.getByRole("button", { name: "Recevoir un lien de connexion" }).click()
      answers.push(`${new URL(page.url()).search} ${await page.locator("main").innerText()}`)
    })
  }
  expect(answers[0]).toBe(answers[1])
  await person.linkOfMail("professionnelle@exemple.test", "Votre lien de connexion à Maillage")
  expect(await site.asOwner("select 1 from platform.outbox_mail where recipient = 'personne@exemple.test'")).toEqual([])
})

test("a forgotten password is chosen anew by mail", async () => {
  await person.withPage(async (page) => {
    await page.goto(`${site.url}/connexion`)
    await page.getByRole("link", { name: "Mot de passe oublié" }).click()
    await page.getByLabel("Adresse électronique").fill("estuaires@exemple.test")
    await page.getByRole("button", { name: "Recevoir le lien" }).click()
    expect(await page.getByRole("status").innerText()).toContain("Regardez votre messagerie")
    await page.goto(await person.linkOfMail("estuaires@exemple.test", "Choisir un nouveau mot de passe pour Maillage"))
    await page.getByLabel("Nouveau mot de passe").fill("trop court")
    await page.getByRole("button", { name: "Enregistrer ce mot de passe" }).click()
    expect(await page.locator("#newPassword-error").innerText()).toContain("Au moins 12 caractères")
    await page.getByLabel("Nouveau mot de passe").fill("l’estuaire à marée basse")
    await page.getByRole("button", { name: "Enregistrer ce mot de passe" }).click()
    expect(await page.getByRole("status").innerText()).toContain("Votre mot de passe est enregistré")
    await person.signIn(page, "estuaires@exemple.test", "l’estuaire à marée basse")
  })
})

test("the page to come back to is one of this site", async () => {
  for (const suite of ["https://exemple.test/", "//exemple.test", "/\\exemple.test", "javascript:alert(1)"]) {
    const body = new URLSearchParams({ email: "direction@exemple.test", password, method: "password", suite })
    const answer = await site.request("/connexion", { method: "POST", body })
    expect(answer.headers.get("location")).toBe("/travail")
  }
})

test("too many wrong passwords: a clear sentence, and the status that says so", async () => {
  const body = () => new URLSearchParams({ email: "guettee@exemple.test", password: "devinette", method: "password" })
  let answer = await site.request("/en/connexion", { method: "POST", body: body() })
  for (let round = 0; round < 10; round += 1)
    answer = await site.request("/en/connexion", { method: "POST", body: body() })
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain("Too many attempts. Wait 15 min before trying again.")
})

test("no address and no secret is in the log", () => {
  expect(site.output().replaceAll(/^.*Demonstration|^ {2}.*$/gm, "")).not.toMatch(/@exemple\.test|jeton=|marée/)
})
