import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { journey } from "#modules/account/testing/journey.ts"
import { useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const { withPage, signIn } = journey(site, browser)
await makeBarcodes()

test("a documentalist lends, is told, renews, takes back and undoes without leaving the keyboard", async () => {
  const [card = "", other = ""] = await cards()
  await withPage(async (page) => {
    await signIn(page, "documentation@exemple.test")
    await page.goto(`${site.url}/travail/pret`)
    const typed = counting(page)
    await typed.scan(card)
    await expectText(page, "h2", "Awa Ferrandou-Diop")
    // Three loans: one scan each, and nothing else.
    typed.reset()
    for (const barcode of ["3300000001", "3300000002", "3300000003"]) {
      await typed.scan(barcode)
      await expectText(page, "[role=status]", /^Prêté jusqu’au /)
    }
    expect(typed.keys(), "keys pressed for three loans: the barcodes and Enter").toBe(3 * ("3300000001".length + 1))
    // A scanner that trembles changes nothing.
    await typed.scan("3300000003")
    await expectText(page, "[role=alert]", /a déjà ce document depuis aujourd’hui/)
    await typed.scan("-")
    await expectText(page, "[role=status]", /^Annulé/)
    // Enter alone: the next reader, who wants what the first has.
    await typed.scan("")
    await typed.scan(other)
    await expectText(page, "h2", "Jean-Loup Castéra")
    await typed.scan("3300000001")
    await expectText(page, "[role=alert]", /déjà en prêt.*Awa Ferrandou-Diop/)
    await page.getByRole("button", { name: "Réserver pour ce lecteur" }).click()
    await expectText(page, "[role=status]", /^Réservé, rang 1/)
    // With nobody at the desk, a document that is out comes back; it is told at once for whom it waits.
    await typed.scan("")
    await typed.scan("3300000001")
    await expectText(page, "[role=alert]", /À mettre de côté pour Jean-Loup Castéra/)
    await typed.scan("inconnu-au-bataillon")
    await expectText(page, "[role=alert]", /rien ne correspond/)
    // Words that have several answers are numbered; what is scanned meanwhile is taken for itself, never for the first of them.
    await typed.scan(other)
    await typed.scan("quartier")
    await page.locator("#choix li").nth(1).waitFor()
    await typed.scan("3300000009")
    await expectText(page, "[role=alert]", /rien ne correspond/)
    await typed.scan("quartier")
    const second = (await page.locator("#choix li button").nth(1).textContent()) ?? ""
    await typed.scan("2")
    await page.locator("h2, [role=status], [role=alert]", { hasText: second }).first().waitFor()
  })
})

test("a month typed after the fact: the date stays, and a loan of before today is renewed by scanning it again", async () => {
  const [, , card = ""] = await cards()
  await withPage(async (page) => {
    await signIn(page, "documentation@exemple.test")
    await page.goto(`${site.url}/travail/pret?date=${daysAgo(30)}`)
    const typed = counting(page)
    await typed.scan(card)
    await expectText(page, "h2", "Margaux Pélissier")
    for (const barcode of ["3300000004", "3300000005"]) {
      await typed.scan(barcode)
      await expectText(page, "[role=status], [role=alert]", /^Prêté jusqu’au /)
    }
    const lent = await site.asOwner(
      "select lent_on from circulation.loan where shelf_mark in ('ESSAI 4', 'ESSAI 5') and returned_on is null",
    )
    expect(lent).toEqual([{ lent_on: daysAgo(30) }, { lent_on: daysAgo(30) }])
    await page.getByLabel("Date des gestes").fill("")
    await page.getByRole("textbox", { name: /^Document pour/ }).focus()
    await typed.scan("3300000004")
    await expectText(page, "[role=status]", /^Prolongé jusqu’au /)
    // Scanned twice: a renewal is not spent for nothing.
    await typed.scan("3300000004")
    await expectText(page, "[role=alert]", /court déjà jusqu’au/)
    expect(await page.getByRole("button", { name: "Prolonger quand même" }).count()).toBe(0)
    await site.asOwner(
      "update circulation.loan set renewals = 2, due_on = current_date where shelf_mark = 'ESSAI 4' and returned_on is null",
    )
    await page.locator("tr", { hasText: "ESSAI 4" }).getByRole("button", { name: "Prolonger" }).click()
    await expectText(page, "[role=alert]", /ne peut plus être prolongé \(limite\s:\s2\)/)
    await page.getByRole("button", { name: "Prolonger quand même" }).click()
    await expectText(page, "[role=status]", /^Prolongé jusqu’au /)
    await page.goto(`${site.url}/travail/pret?mode=retours`)
    await typed.scan("3300000005")
    await expectText(page, "[role=alert], [role=status]", /Rendu par/)
    expect(await page.locator("main").textContent()).toMatch(/jours? de retard/)
  })
})

test("somebody without an account reserves from the record, confirms by mail and cancels", async () => {
  const [record] = await site.asOwner<{ id: string; title: string }>(
    "select permanent_id as id, title from catalogue.published_copy where state = 'available' and kind = 'book' order by title limit 1",
  )
  await withPage(async (page) => {
    await page.goto(`${site.url}/catalogue/${record?.id}`)
    await page.getByRole("link", { name: "Réserver ce document" }).click()
    await page.getByRole("button", { name: "Réserver" }).click()
    await page.locator(".field-invalid").first().waitFor()
    expect(await page.locator(".field-invalid").count()).toBe(2)
    await page.getByRole("textbox", { name: "Nom" }).fill("Blandine Essai")
    await page.getByLabel("Adresse électronique").fill("blandine@exemple.test")
    await page.getByRole("button", { name: "Réserver" }).click()
    await expectText(page, "[role=status]", /Un courriel vient de partir/)
    const link = await linkOf("blandine@exemple.test", /\/reservations\/[\w-]+/)
    await page.goto(link)
    await page.getByRole("button", { name: "Confirmer la réservation" }).click()
    await expectText(page, "main", /Dans la file d’attente, au rang [1-9]/)
    await page.getByRole("button", { name: "Annuler la réservation" }).click()
    await expectText(page, "main", /Cette réservation est close/)
  })
})

test("visits in two keystrokes, groups, and the figures behind them", async () => {
  await withPage(async (page) => {
    await signIn(page, "documentation@exemple.test")
    await page.goto(`${site.url}/travail/salle`)
    const before = await peopleToday(page)
    const typed = counting(page)
    await typed.scan("h")
    await expectText(page, "[role=status]", "1 personne comptée")
    expect(typed.keys(), "keys for one visit").toBe(2)
    // The page shown again says it again, and counts nothing.
    await page.reload()
    await expectText(page, "[role=status]", "1 personne comptée")
    expect(await peopleToday(page)).toBe(before + 1)
    await typed.scan("12a Les Tisserands")
    await expectText(page, "[role=status]", "12 personnes comptées")
    await page.getByLabel("Qui vient").fill("3")
    await page.getByRole("button", { name: /Bailleur social/ }).click()
    expect(await peopleToday(page)).toBe(before + 16)
    await page.getByRole("button", { name: "Annuler ce geste" }).click()
    expect(await peopleToday(page)).toBe(before + 13)
    await page.getByRole("link", { name: "Chiffres de la salle" }).click()
    await page.locator("#chiffres tbody a").last().click()
    await page.locator("#chiffres tbody a").last().click()
    await page.locator("#chiffres tbody a").last().click()
    expect(await page.locator("#visites-liste").textContent()).toContain("Les Tisserands")
  })
})

test("a first visit by appointment: chosen, confirmed by mail, received; the slot is nobody else's", async () => {
  await withPage(async (page) => {
    await page.goto(`${site.url}/centres/passerelles-midi/rendez-vous`)
    const slot = page.locator("a[href*='creneau=']").first()
    const address = (await slot.getAttribute("href")) ?? ""
    await slot.click()
    await page.getByRole("textbox", { name: "Nom" }).fill("Théodore Essai")
    await page.getByLabel("Adresse électronique").fill("theodore@exemple.test")
    await page.getByLabel("Vous venez au nom de").selectOption("none")
    await page.getByRole("button", { name: "Demander ce créneau" }).click()
    await expectText(page, "[role=status]", /Un courriel vient de partir/)
    await page.goto(`${site.url}${address}`)
    await expectText(page, "main", /Ce créneau vient d’être pris/)
    await page.goto(`${site.url}/centres/passerelles-midi/rendez-vous?creneau=2026-12-06T23:30`)
    await expectText(page, "main", /ne reçoit pas sur rendez-vous à ce moment-là/)
    const link = await linkOf("theodore@exemple.test", /\/rendez-vous\/[\w-]+/)
    await page.goto(link)
    await page.getByRole("button", { name: "Confirmer le rendez-vous" }).click()
    await expectText(page, "main", /Confirmé/)
    await signIn(page, "documentation@exemple.test")
    await page.goto(`${site.url}/travail/salle`)
    expect(await page.locator("#rendez-vous-liste").textContent()).toContain("Théodore Essai")
    await page.locator("#rendez-vous-liste").getByRole("button", { name: "Annuler" }).click()
    await expectText(page, "[role=status]", /Rendez-vous annulé/)
    await page.goto(`${site.url}${address}`)
    await page.getByRole("button", { name: "Demander ce créneau" }).waitFor()
  })
})

/** Keys and clicks that the page is given, as a scanner gives them: text, then Enter. */
function counting(page: Page) {
  let keys = 0
  return {
    async scan(text: string) {
      // As a person would: the next scan when the page has answered and its field has the focus.
      await page.locator("input[name=q]:focus").waitFor()
      await page.keyboard.type(text)
      const loaded = page.waitForEvent("load")
      await page.keyboard.press("Enter")
      await loaded
      keys += text.length + 1
    },
    keys: () => keys,
    reset: () => void (keys = 0),
  }
}

async function expectText(page: Page, selector: string, text: string | RegExp): Promise<void> {
  const said = async () => (await page.locator(selector).allTextContents()).join("\n")
  try {
    await expect.poll(said, { timeout: 15_000 }).toMatch(text)
  } catch {
    throw new Error(
      `${text} was expected of ${selector}; the page ${page.url()} says: ${await page.locator("main").textContent()}`,
    )
  }
}

async function peopleToday(page: Page): Promise<number> {
  const total = page.locator("#visites-liste tfoot .numeric").first()
  return (await total.count()) === 0 ? 0 : Number(await total.textContent())
}

/** Five copies with barcodes, free, of documents that nobody waits for. */
async function makeBarcodes(): Promise<void> {
  await site.asOwner(`insert into catalogue.copy (centre_id, record_id, source_key, barcode, shelf_mark)
    select centre_id, record_id, 'essai-' || number, '330000000' || number, 'ESSAI ' || number
    from (
      select h.centre_id, h.record_id, row_number() over (order by r.title) as number
      from catalogue.holding h join catalogue.record r on r.id = h.record_id join centre.centre c on c.id = h.centre_id
      where c.slug = 'passerelles-midi' and r.kind in ('book', 'report', 'thesis')
        and not exists (select from circulation.hold where hold.record_id = r.id)
    ) as held where number <= 5
    on conflict do nothing`)
}

async function cards(): Promise<string[]> {
  const rows = await site.asOwner<{ card: string }>(
    "select card_number as card from circulation.reader r join centre.centre c on c.id = r.centre_id where c.slug = 'passerelles-midi' and r.name in ('Awa Ferrandou-Diop', 'Jean-Loup Castéra', 'Margaux Pélissier') order by r.name",
  )
  return rows.map(({ card }) => card)
}

/** The link of the newest mail to this address; it bears the public name of the site. */
async function linkOf(recipient: string, path: RegExp): Promise<string> {
  const query = "select text from platform.outbox_mail where recipient = $1 order by created_at desc limit 1"
  await expect.poll(() => site.asOwner(query, [recipient]), { timeout: 20_000 }).not.toEqual([])
  const [mail] = await site.asOwner<{ text: string }>(query, [recipient])
  return `${site.url}${path.exec(mail?.text ?? "")?.[0] ?? "/nulle-part"}`
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}
