import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { journey } from "#modules/account/testing/journey.ts"
import { clickThrough, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const { withPage, signIn } = journey(site, browser)
const slug = "coordonnateurs-pre"

test("a member proposes and votes; the officer composes the agenda from the vote, meets, writes and publishes; the next meeting shows what is open", async () => {
  await withPage(async (page) => {
    await signIn(page, "professionnelle@exemple.test")
    await page.goto(`${site.url}/reseaux`)
    await page.locator("#les-miens").getByRole("link", { name: "Coordonnateurs PRE" }).click()
    await page.getByRole("link", { name: "Sujets et vote" }).click()
    await page.getByLabel("Sujet", { exact: true }).fill("Accueillir les nouveaux référents")
    await press(page, "Proposer ce sujet")
    const ballot = page.locator("#vote")
    await ballot.getByLabel(/^Accueillir les nouveaux référents/).check()
    await ballot.getByLabel(/^Travailler avec les clubs sportifs/).check()
    await press(page, "Voter")
    expect(await said(page)).toContain("Votre vote est enregistré")
    expect(await page.getByLabel(/^Accueillir les nouveaux référents \(1 voix\)/).isChecked()).toBe(true)
  })
  await withPage(async (page) => {
    await signIn(page, "mission@exemple.test")
    await page.goto(`${site.url}/travail/reseaux/${slug}/rencontres/nouvelle`)
    await page.getByLabel("Titre").fill("Coordonnateurs PRE : rencontre d’essai")
    await page.getByLabel("Date", { exact: true }).fill(daysFromNow(0))
    await press(page, "Inscrire la rencontre au registre")
    // The most wanted topics are there, in the time that the meeting has.
    expect(await page.locator("#ordre-du-jour").textContent()).toContain("Proposition tirée du vote")
    expect(await page.getByLabel("Intitulé du point 2").inputValue()).not.toBe("")
    await page.getByLabel("Intitulé du point 2").fill("Accueillir les nouveaux référents")
    await press(page, "Garder cet ordre du jour")
    expect(await page.locator("#ordre-du-jour-liste").textContent()).toMatch(/9\sh\s30/)
    // What the last meeting left open stands on top.
    expect(await page.locator("#en-cours").textContent()).toContain("Écrire la trame d’invitation des parents")
    const castaing = page.getByRole("group", { name: "Rosa-Lou Castaing" })
    await castaing.getByLabel("présent").check()
    await page.getByLabel("La rencontre a eu lieu").check()
    await press(page, "Enregistrer les présences")
    await page.getByLabel("Ce qui est à faire").fill("Écrire le livret d’accueil")
    await page.getByLabel("Par qui").selectOption({ label: "Rosa-Lou Castaing" })
    await press(page, "Ajouter la suite")
    await page.getByRole("link", { name: "Écrire le compte rendu" }).click()
    expect(await page.locator("main").textContent()).toContain("Rosa-Lou Castaing")
    await page.getByLabel("Texte du compte rendu").fill("# Accueil\nOn écrit un **livret**.\n\n- un\n- deux")
    await press(page, "Publier")
    expect(await said(page)).toContain("Le compte rendu est publié")
    expect(await page.locator("#apercu strong").textContent()).toBe("livret")
    await page.goto(`${site.url}/travail/reseaux/${slug}/rencontres/nouvelle`)
    await page.getByLabel("Date", { exact: true }).fill(daysFromNow(60))
    await page.getByLabel("Titre").fill("Coordonnateurs PRE : entre membres")
    await page.getByLabel("Membres du réseau").check()
    await page.getByLabel("On s’inscrit pour venir").check()
    await page.getByLabel("Nombre de places").fill("12")
    await press(page, "Inscrire la rencontre au registre")
    expect(await page.locator("#en-cours").textContent()).toContain("Écrire le livret d’accueil")
  })
  const told =
    "select 1 from platform.outbox_mail where recipient = $1 and subject like 'Coordonnateurs PRE : compte rendu%'"
  await expect.poll(() => site.asOwner(told, ["professionnelle@exemple.test"]), { timeout: 60_000 }).not.toEqual([])
  await withPage(async (page) => {
    await signIn(page, "professionnelle@exemple.test")
    await page.goto(`${site.url}/reseaux/${slug}/espace`)
    const own = page.locator("#suites li").filter({ hasText: "Écrire le livret d’accueil" })
    await own.getByLabel("Un mot").fill("Premier jet envoyé")
    await own.getByRole("button", { name: "C’est fait" }).click()
    await page.locator("[role=status]").waitFor()
    expect(await page.locator("#suites").textContent()).not.toContain("Écrire le livret d’accueil")
    // The next meeting is for members: it stands in her agenda, and in nobody else's.
    await page.goto(`${site.url}/agenda`)
    await page.getByRole("link", { name: "Coordonnateurs PRE : entre membres" }).click()
    await page.getByRole("button", { name: "M’inscrire" }).click()
    await page.getByText("Vous êtes inscrit·e").first().waitFor()
  })
  expect(await (await site.request("/agenda")).text()).not.toContain("entre membres")
})

test("minutes that are being written are not lost by a click elsewhere", async () => {
  const opened = await openPage(browser, { javaScript: true })
  const { page } = opened
  await signIn(page, "mission@exemple.test")
  await page.goto(`${site.url}/travail/reseaux/${slug}`)
  await page.getByRole("link", { name: "Rencontre n° 3" }).first().click()
  await page.getByRole("link", { name: "Reprendre le compte rendu" }).click()
  const asked: string[] = []
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.getByLabel("Texte du compte rendu").pressSequentially("Une heure de travail.")
  await page.locator("main").getByRole("link", { name: "Coordonnateurs PRE" }).first().click({ noWaitAfter: true })
  await expect.poll(() => asked).toEqual(["beforeunload"])
  expect(await page.getByLabel("Texte du compte rendu").inputValue()).toContain("Une heure de travail.")
  await press(page, "Enregistrer")
  expect(asked).toHaveLength(1)
  expect(await said(page)).toContain("C’est enregistré")
  await opened.close()
})

test("somebody asks to join without an account, confirms by mail, is accepted, and stops the mails", async () => {
  await withPage(async (page) => {
    await page.goto(`${site.url}/reseaux/formateurs-vrl`)
    await page.getByRole("link", { name: "Rejoindre ce réseau" }).click()
    await page.getByRole("button", { name: "Demander à rejoindre" }).click()
    await page.locator(".field-invalid").first().waitFor()
    await page.getByLabel("Prénom et nom").fill("Blandine Essai")
    await page.getByLabel("Adresse électronique").fill("blandine@exemple.test")
    await press(page, "Demander à rejoindre")
    expect(await said(page)).toContain("Un courriel vient de partir")
    await page.goto(await linkOf(/\/reseaux\/demande\/[\w-]+/))
    await press(page, "Confirmer la demande")
    expect(await page.locator("main").textContent()).toContain("Confirmée")
    await signIn(page, "mission@exemple.test")
    await page.getByRole("link", { name: /demande pour rejoindre un réseau/ }).click()
    await page.goto(`${site.url}/travail/reseaux/formateurs-vrl/membres`)
    expect(await page.locator("#demandes").textContent()).toContain("Blandine Essai")
    await press(page, "Accepter")
    expect(await page.locator("#membres-liste").textContent()).toContain("Blandine Essai")
  })
})

/** Sends a form and waits for the page that answers. */
async function press(page: Page, name: string): Promise<void> {
  await clickThrough(page, page.getByRole("button", { name, exact: true }).first())
}

async function said(page: Page): Promise<string> {
  return (await page.locator("[role=status]").allTextContents()).join(" ")
}

async function linkOf(form: RegExp): Promise<string> {
  const query =
    "select text from platform.outbox_mail where recipient = 'blandine@exemple.test' order by created_at desc limit 1"
  await expect.poll(() => site.asOwner(query), { timeout: 60_000 }).not.toEqual([])
  const [mail] = await site.asOwner<{ text: string }>(query)
  return `${site.url}${form.exec(mail?.text ?? "")?.[0] ?? ""}`
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
