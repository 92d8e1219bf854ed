import { expect, test } from "vitest"
import { journey } from "#modules/account/testing/journey.ts"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()
const { signIn } = journey(site, browser)

test("a barcode reader faster than the desk loses nothing, and what follows a question waits for its answer", async () => {
  const [reader] = await site.asOwner<{ id: string; card: string }>(
    `select r.id, card_number as card from circulation.reader r join centre.centre c on c.id = r.centre_id
     where c.slug = 'passerelles-midi' and r.name = 'Margaux Pélissier'`,
  )
  await site.asOwner(`insert into catalogue.copy (centre_id, record_id, source_key, barcode, shelf_mark)
    select centre_id, record_id, 'vite-' || number, '440000000' || number, 'VITE ' || number from (
      select h.centre_id, h.record_id, row_number() over (order by r.title desc) as number
      from catalogue.holding h join catalogue.record r on r.id = h.record_id join centre.centre c on c.id = h.centre_id
      where c.slug = 'passerelles-midi' and r.kind in ('book', 'report')
        and not exists (select from circulation.hold where hold.record_id = r.id)
    ) as held where number <= 5`)
  const lent = async () =>
    (
      await site.asOwner<{ barcode: string }>(
        `select barcode from circulation.loan join catalogue.copy on copy.id = copy_id and copy.centre_id = loan.centre_id
         where barcode like '440000000%' and reader_id = $1 order by 1`,
        [reader?.id],
      )
    ).map(({ barcode }) => barcode)

  const { page, complaints, close } = await openPage(browser, { javaScript: true })
  await signIn(page, "documentation@exemple.test")
  await page.goto(`${site.url}/travail/pret`)
  // Nothing is answered before all has been typed.
  let answer: () => void = () => undefined
  let mayAnswer = new Promise<void>((resolve) => (answer = resolve))
  await page.route("**/travail/pret*", async (route) => {
    if (route.request().method() === "POST") await mayAnswer
    await route.continue()
  })
  const scan = async (...codes: string[]) => {
    for (const code of codes) {
      await page.keyboard.type(code)
      await page.keyboard.press("Enter")
    }
  }
  await scan(reader?.card ?? "", "4400000001", "4400000002")
  await expect.poll(() => page.locator("#queue li").count()).toBe(3)
  // The focus is elsewhere: what is typed goes to the field all the same, and stays there while the page turns.
  await page.locator("h1").click()
  await page.keyboard.type("44000")
  answer()
  await expect.poll(lent, { timeout: 15_000 }).toEqual(["4400000001", "4400000002"])
  await expect.poll(() => page.locator("#queue").count()).toBe(0)
  expect(await page.locator("input#q").inputValue()).toBe("44000")
  expect(await page.locator("h2").allTextContents()).toContain("Margaux Pélissier")
  expect(new URL(page.url()).searchParams.get("lecteur")).toContain(reader?.id)

  mayAnswer = new Promise<void>((resolve) => (answer = resolve))
  await page.locator("input#q").fill("")
  await scan("inconnu-au-bataillon", "4400000003")
  answer()
  await expect
    .poll(() => page.locator("#queue").textContent(), { timeout: 15_000 })
    .toContain("attend que vous ayez lu")
  expect(await page.locator("[role=alert]").textContent()).toContain("rien ne correspond")
  expect(await lent()).toEqual(["4400000001", "4400000002"])
  await page.getByRole("button", { name: "Continuer" }).click()
  await expect.poll(lent, { timeout: 15_000 }).toEqual(["4400000001", "4400000002", "4400000003"])

  // The reader is as fast as the desk: a refusal that was on the screen for a blink is still there to be read.
  await page.evaluate(() => {
    const main = document.querySelector("main")
    const watch = new MutationObserver(() => {
      const field = main?.querySelector<HTMLInputElement>("input[name=q]")
      if (main?.querySelector("[role=alert]") === null || !field) return
      watch.disconnect()
      field.value = "4400000004"
      field.form?.requestSubmit()
    })
    if (main !== null) watch.observe(main, { childList: true })
  })
  await scan("autre-inconnu")
  await page.locator("#queue li", { hasText: "4400000004" }).waitFor()
  expect(await page.locator("#queue").textContent()).toContain("attend que vous ayez lu")
  expect(await page.locator("[role=alert]").textContent()).toContain("autre-inconnu")
  await page.getByRole("button", { name: "Continuer" }).click()
  await expect.poll(async () => (await lent()).at(-1), { timeout: 15_000 }).toBe("4400000004")
  // However long it stood there, nobody has seen it yet: the next one waits.
  await scan("encore-inconnu")
  await page.locator("[role=alert]", { hasText: "encore-inconnu" }).waitFor()
  await page.waitForTimeout(1600)
  await scan("4400000005")
  await expect.poll(() => page.locator("#queue").textContent()).toContain("attend que vous ayez lu")
  expect(await page.locator("[role=alert]").textContent()).toContain("encore-inconnu")
  await page.getByRole("button", { name: "Tout effacer" }).click()
  expect(await lent()).not.toContain("4400000005")
  // Who types by hand has it before their eyes.
  await scan("toujours-inconnu")
  await page.locator("[role=alert]", { hasText: "toujours-inconnu" }).waitFor()
  await page.keyboard.type("4400000005", { delay: 80 })
  await page.keyboard.press("Enter")
  await expect.poll(async () => (await lent()).at(-1), { timeout: 15_000 }).toBe("4400000005")
  expect(complaints).toEqual([])
  await close()
})
