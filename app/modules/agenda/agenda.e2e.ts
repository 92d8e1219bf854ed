import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { journey } from "#modules/account/testing/journey.ts"
import { useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const { withPage, signIn } = journey(site, browser)

test("somebody without an account finds a conference, enrols by mail, sees where to connect, and withdraws", async () => {
  await withPage(async (page) => {
    await page.goto(`${site.url}/agenda`)
    await page.getByRole("link", { name: "Habiter, travailler, se former : dix ans de quartiers" }).click()
    await page.getByRole("link", { name: "M’inscrire", exact: true }).click()
    await page.getByRole("button", { name: "M’inscrire" }).click()
    await page.locator(".field-invalid").first().waitFor()
    await page.getByLabel("Prénom").fill("Blandine")
    await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Essai")
    await page.getByLabel("Courriel").fill("blandine.agenda@exemple.test")
    await page.getByRole("textbox", { name: /^Structure/ }).fill("Compagnie des Trois-Ponts Neufs")
    await page.getByRole("button", { name: "M’inscrire" }).click()
    await expectText(page, "[role=status]", /Un courriel vient de partir/)
    await page.goto(await linkOf("blandine.agenda@exemple.test"))
    await page.getByRole("button", { name: "Confirmer mon inscription" }).click()
    await expectText(page, "main", /Vous êtes inscrit·e/)
    expect(await page.getByRole("link", { name: "Rejoindre à distance" }).getAttribute("href")).toBe(
      "https://visio.exemple.test/dix-ans",
    )
    const file = await page.request.get(`${page.url().split("?")[0]}/agenda.ics`)
    expect(await file.text()).toContain("BEGIN:VEVENT")
    await page.getByRole("button", { name: "Me désister" }).click()
    await expectText(page, "main", /Vous n’êtes plus inscrit·e/)
  })
})

test("an officer sees who waits, enrols beyond the places knowingly, ties a structure and cancels nothing by accident", async () => {
  await withPage(async (page) => {
    await signIn(page, "mission@exemple.test")
    await page.goto(`${site.url}/travail/agenda`)
    await page
      .getByRole("link", { name: /Complet/ })
      .first()
      .click()
    const waiting = page.locator("#liste-attente tbody tr")
    const before = await waiting.count()
    expect(before).toBeGreaterThan(1)
    const second = (await waiting.nth(1).locator("th").textContent()) ?? ""
    await waiting.nth(1).getByRole("button", { name: "Monter" }).click()
    await expectText(page, "[role=status]", /nouvel ordre/)
    expect(await waiting.first().locator("th").textContent()).toBe(second)
    await waiting.first().getByRole("button", { name: "Inscrire au-delà" }).click()
    await expectText(page, "[role=status]", /La personne est inscrite/)
    expect(await waiting.count()).toBe(before - 1)
    expect(await page.locator("#liste-inscrits").textContent()).toContain("au-delà des places")
    await page.getByRole("link", { name: "Modifier l’annonce" }).click()
    await page.getByLabel("Nombre de places").fill("beaucoup")
    await page.getByRole("button", { name: "Enregistrer l’annonce" }).click()
    await expectText(page, ".error-summary", /nombre de places entre 1/)
    expect(await page.getByLabel("Nombre de places").inputValue()).toBe("beaucoup")
  })
})

test("a professional enrols in one click, finds it in their agenda, and subscribes to it by a secret that can be renewed", async () => {
  await withPage(async (page) => {
    await signIn(page, "mission@exemple.test")
    await page.goto(`${site.url}/agenda`)
    await page.getByRole("link", { name: "Chefs de projet : préparer la revue de contrat" }).click()
    await page.getByRole("button", { name: "M’inscrire" }).click()
    await expectText(page, "main", /Vous êtes inscrit·e/)
    await page.goto(`${site.url}/mon-agenda`)
    await expectText(page, "main", /préparer la revue de contrat/)
    await page.getByRole("button", { name: "Créer mon adresse" }).click()
    const address = () => page.locator(".copyable code").textContent()
    const first = pathOf(await address())
    const feed = await page.request.get(site.url + first)
    expect(await feed.text()).toContain("préparer la revue de contrat")
    const again = await page.request.get(site.url + first, {
      headers: { "if-none-match": feed.headers()["etag"] ?? "" },
    })
    expect(again.status()).toBe(304)
    await page.getByRole("button", { name: "Renouveler l’adresse" }).click()
    expect((await page.request.get(site.url + first)).status()).toBe(404)
    expect((await page.request.get(site.url + pathOf(await address()))).status()).toBe(200)
  })
})

function pathOf(address: string | null): string {
  return new URL(address ?? "").pathname
}

async function expectText(page: Page, where: string, text: RegExp): Promise<void> {
  await expect.poll(() => page.locator(where).first().textContent(), { timeout: 10_000 }).toMatch(text)
}

/** The link of the mail that was sent to this address. */
async function linkOf(recipient: string): Promise<string> {
  let text = ""
  await expect
    .poll(
      async () => {
        const [mail] = await site.asOwner<{ text: string }>(
          `select text from platform.outbox_mail where recipient = $1
           union all select text from platform.mail_to_send where recipient = $1`,
          [recipient],
        )
        text = mail?.text ?? ""
        return text
      },
      { timeout: 20_000 },
    )
    .not.toBe("")
  return site.url + (/\/inscriptions\/[\w-]+/.exec(text)?.[0] ?? "")
}
