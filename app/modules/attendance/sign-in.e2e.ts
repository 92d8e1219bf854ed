import type { BrowserContext, Page } from "playwright-core"
import { expect, test } from "vitest"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const cookie = await site.signIn("mission@exemple.test", "quatre mots pour essayer")

test("opened once, a sheet works without network: 20 signatures, closed, opened again, sent when the network is back, each once", async () => {
  const { id, slot } = await sessionOf20()
  const { page, complaints, close } = await openPage(browser, { javaScript: true, width: 360 })
  const context = page.context()
  await carry(context, cookie)
  const address = `${site.url}/travail/activite/${id}/emargement`
  await page.goto(address)
  await kept(page, address)
  await context.setOffline(true)
  await page.reload()
  await page.getByText("Pas de réseau").waitFor()
  await draw(page)
  for (let left = 19; left > 0; left -= 1)
    await page.locator(".sign-act button[name=intent]").first().click({ noWaitAfter: true })
  await page.getByText("20 signatures attendent sur ce téléphone.").waitFor()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await again.getByText("20 signatures attendent sur ce téléphone.").waitFor()
  expect(await again.locator(".sign-line[data-state=present]").count()).toBe(20)
  expect(await signatures(slot)).toEqual([])
  // The session ends while there is no network: nothing is lost, it leaves after signing in again.
  await context.clearCookies()
  await context.setOffline(false)
  await again.getByText("Votre session est terminée").waitFor()
  expect(await signatures(slot)).toEqual([])
  await carry(context, cookie)
  await again.getByRole("button", { name: "Envoyer maintenant" }).click()
  await again.getByText("Tout est enregistré sur le serveur.").waitFor()
  const rows = await signatures(slot)
  expect(rows).toHaveLength(20)
  expect(new Set(rows.map(({ attendee }) => attendee)).size).toBe(20)
  expect(rows.filter(({ state, inOrder }) => state === "kept" && inOrder)).toHaveLength(20)
  expect(rows.filter(({ way }) => way === "drawn")).toHaveLength(1)
  await again.reload()
  await again.getByText("Tout est enregistré sur le serveur.").waitFor()
  expect(await again.locator(".sign-act").count()).toBe(0)
  expect(await axe(again)).toEqual([])
  await again.getByRole("button", { name: "Valider la feuille" }).click()
  await again.getByText("La feuille est validée").waitFor()
  expect(complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/.test(complaint))).toEqual(
    [],
  )
  await close()
})

test("the worker of the sheets may ask the server, also when its script was not sent again", async () => {
  const worker = await site.request("/sign-in-worker.js")
  const etag = worker.headers.get("etag") ?? ""
  const again = await site.request("/sign-in-worker.js", { headers: { "if-none-match": etag } })
  expect(again.status).toBe(304)
  expect(again.headers.get("content-security-policy")).toBe(worker.headers.get("content-security-policy"))
})

test("without script and without account: a participant finds their name by its first letters and signs", async () => {
  const { id, slot } = await sessionOf20()
  const { page, close } = await openPage(browser, { width: 360 })
  await carry(page.context(), cookie)
  await page.goto(`${site.url}/travail/activite/${id}/emargement`)
  await page.getByRole("button", { name: "Ouvrir le code" }).click()
  const link = (await page.locator(".copyable code").textContent()) ?? ""
  const visitor = await openPage(browser, { width: 360 })
  await visitor.page.goto(link.replace(/^https?:\/\/[^/]+/, site.url))
  expect(await visitor.page.locator("main").textContent()).not.toContain("Essai-07")
  await visitor.page.getByLabel("Les premières lettres de votre nom").fill("alix essai-07")
  await visitor.page.getByRole("button", { name: "Me trouver" }).click()
  await visitor.page.getByRole("button", { name: "Signer" }).first().click()
  await visitor.page.getByText("C’est signé, merci.").waitFor()
  await visitor.page.getByText("Je ne suis pas sur la feuille").click()
  await visitor.page.getByLabel("Nom", { exact: true }).fill("Inattendue")
  await visitor.page.getByRole("button", { name: "Signer" }).last().click()
  await visitor.page.getByText("C’est signé, merci.").waitFor()
  await visitor.close()
  await page.reload()
  expect(await page.locator("main").textContent()).toContain("Inattendue")
  expect((await signatures(slot)).map(({ source }) => source)).toEqual(["participant", "participant"])
  await close()
})

test("on the telephone each touch says what became of it, and validating says first who would be absent", async () => {
  const { id } = await sessionOf20()
  const { page, close } = await openPage(browser, { javaScript: true, width: 360 })
  await carry(page.context(), cookie)
  await page.goto(`${site.url}/travail/activite/${id}/emargement`)
  await page.getByText("Tout est enregistré sur le serveur.").waitFor()
  const line = (name: string) => page.locator(".sign-line", { hasText: name })
  const unsigned = page.locator("[data-unsigned]")
  expect(await unsigned.textContent()).toContain("Alix Essai-07")
  await line("Essai-07").getByRole("button", { name: "Présent·e" }).click()
  await line("Essai-07").getByText("Présence enregistrée").waitFor()
  expect(await unsigned.textContent()).not.toContain("Essai-07")
  await line("Essai-08").getByText("Préciser").click()
  await line("Essai-08").getByLabel("Retard").fill("dix")
  await line("Essai-08").getByRole("button", { name: "Noter" }).click()
  expect(
    await line("Essai-08")
      .getByLabel("Retard")
      .evaluate((input: HTMLInputElement) => input.validationMessage),
  ).toContain("en chiffres")
  await line("Essai-08").getByLabel("Retard").fill("")
  await line("Essai-08").getByLabel("Absent·e").check()
  await line("Essai-08").getByRole("button", { name: "Noter" }).click()
  await line("Essai-08").getByText("C’est noté").waitFor()
  expect(await unsigned.textContent()).not.toContain("Essai-08")
  await close()
})

test("a correction that is refused keeps what was typed, and says what is wrong at the fields of its line", async () => {
  const { id } = await sessionOf20()
  const { page, close } = await openPage(browser, { width: 360 })
  await carry(page.context(), cookie)
  await page.goto(`${site.url}/travail/activite/${id}/emargement`)
  await page.getByRole("button", { name: "Valider la feuille" }).click()
  const line = page.locator(".sign-line", { hasText: "Essai-07" })
  await line.locator("summary").click()
  await line.getByLabel("Présent·e").check()
  await line.getByLabel("Retard").fill("dix")
  await line.getByRole("button", { name: "Corriger" }).click()
  await page.getByText("À corriger").waitFor()
  expect(await line.getByLabel("Présent·e").isChecked()).toBe(true)
  expect(await line.getByLabel("Retard").inputValue()).toBe("dix")
  expect(await line.textContent()).toContain("Indiquez des minutes en chiffres")
  await page.locator(".error-summary a").first().click()
  expect(await page.evaluate(() => location.hash)).toContain("lateMinutes-")
  await close()
})

/** A planned morning of today where twenty people are expected. */
async function sessionOf20(): Promise<{ id: string; slot: string }> {
  const [made] = await site.asOwner<{ id: string; slot: string }>(`
    with line as (
      insert into activity.activity (centre_id, kind, title, status, chapter)
      select id, 'course_session', 'Session d’essai', 'planned', 'training' from centre.centre where slug = 'passerelles-midi'
      returning centre_id, id
    ), carried as (
      insert into activity.activity_centre (activity_id, centre_id, lead) select id, centre_id, true from line
    ), day as (
      insert into activity.slot (centre_id, activity_id, date, halves, day_part, minutes, state)
      select centre_id, id, current_date, '{morning}', 50, 180, 'planned' from line returning id
    ), person as (
      insert into directory.person (centre_id, given_name, family_name, search_name)
      select centre_id, 'Alix', 'Essai-' || to_char(n, 'FM00'), 'essai alix' from line, generate_series(1, 20) n returning centre_id, id
    ), expected as (
      insert into activity.participation (centre_id, activity_id, person_id, structure_kind)
      select person.centre_id, line.id, person.id, 'none' from person, line
    ) select line.id, day.id as slot from line, day`)
  return made ?? { id: "", slot: "" }
}

async function signatures(slot: string) {
  return await site.asOwner<{ attendee: string; state: string; way: string; source: string; inOrder: boolean }>(
    `select attendee_id as attendee, state, way, source, signed_at <= received_at as "inOrder" from attendance.signature where slot_id = $1`,
    [slot],
  )
}

async function carry(context: BrowserContext, given: string): Promise<void> {
  await context.addCookies(
    given.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url: site.url }
    }),
  )
}

/** Waits until the telephone has the page and what it is drawn with. */
async function kept(page: Page, address: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const patience = { timeout: 30_000 }
  await expect
    .poll(() => page.evaluate(async (page) => (await caches.match(page)) !== undefined, address), patience)
    .toBe(true)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match("/sign-in-waiting.js")) !== undefined), patience)
    .toBe(true)
}

async function draw(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Signer \(/ })
    .first()
    .click()
  const box = await page.locator(".signature-pad").boundingBox()
  if (box === null) throw new Error("No pad to draw on.")
  await page.mouse.move(box.x + 20, box.y + 40)
  await page.mouse.down()
  for (let at = 1; at <= 8; at += 1) await page.mouse.move(box.x + 20 + at * 25, box.y + 40 + (at % 2) * 20)
  await page.mouse.up()
  await page.getByRole("button", { name: "Garder cette signature" }).click()
}
