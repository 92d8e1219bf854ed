import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"
import { demonstrationSignIns } from "../../../../db/demo/account.ts"

const site = await useSite()
const browser = await useBrowser()
const password = demonstrationSignIns[0]?.password ?? ""
const editor = await site.signIn("administration@exemple.test", password)
const edit = `${site.url}/travail/centre/passerelles-midi`

test("what is changed is what everybody reads, hours and colour included", async () => {
  await withPage(editor, async (page) => {
    await page.goto(edit)
    await page.getByLabel("Téléphone").fill("05 36 49 00 77")
    await page.getByLabel("Sapin").check()
    const saturday = page.getByRole("group", { name: "samedi" })
    await saturday.getByLabel("Matin, de").fill("10:00")
    await saturday.getByLabel("à", { exact: true }).first().fill("12:15")
    await save(page)
    expect(await page.getByRole("status").innerText()).toContain("La page du centre est enregistrée")
    await page.goto(`${site.url}/centres/passerelles-midi`)
    expect(await page.getByRole("link", { name: "05 36 49 00 77" }).getAttribute("href")).toBe("tel:0536490077")
    expect(await page.getByRole("row", { name: /samedi/ }).innerText()).toContain(
      "10 h – 12 h 15".replaceAll(" h", "\u00A0h").replace("h 15", "h\u00A015"),
    )
    expect(await page.locator("main svg rect").first().getAttribute("fill")).toBe("#2f5a3c")
  })
})

test("what is refused is said at its field, and nothing typed is lost", async () => {
  await withPage(editor, async (page) => {
    await page.goto(edit)
    await page.getByLabel("Nom complet").fill("Un nom que l’on écrit <b>\"'")
    await page.getByLabel("Site (facultatif)").fill("javascript:alert(1)")
    await page.getByLabel("Une autre couleur").check()
    await page.getByLabel("Son code").fill("#ffee00")
    const monday = page.getByRole("group", { name: "lundi" })
    await monday.getByLabel("Matin, de").fill("12:00")
    await save(page)
    const summary = page.getByRole("region", { name: "À corriger" })
    expect(await summary.getByRole("listitem").count()).toBe(3)
    for (const link of await summary.getByRole("link").all()) {
      const target = decodeURIComponent((await link.getAttribute("href")) ?? "#").slice(1)
      expect(await page.locator(`[id="${target}"]`).count(), `the field ${target}`).toBeGreaterThan(0)
    }
    expect(await page.getByLabel("Nom complet").inputValue()).toBe("Un nom que l’on écrit <b>\"'")
    expect(await page.getByLabel("Son code").inputValue()).toBe("#ffee00")
    expect(await monday.getByLabel("Matin, de").inputValue()).toBe("12:00")
    expect(await site.asOwner("select 1 from centre.centre where name like 'Un nom que%'")).toEqual([])
  })
})

test("the second of two editors is told what differs, keeps what they wrote, and may then save", async () => {
  const installation = await site.signIn("installation@exemple.test", password)
  await withPage(editor, async (first) => {
    await withPage(installation, async (second) => {
      await first.goto(edit)
      await second.goto(edit)
      await first.getByLabel("Présentation").fill("La présentation de la première.")
      await save(first)
      await second.getByLabel("Présentation").fill("La présentation de la seconde.")
      await save(second)
      const notice = await second.getByRole("alert").innerText()
      expect(notice).toContain("Quelqu’un a modifié cette page")
      expect(notice).toContain("La présentation de la première.")
      expect(await second.getByLabel("Présentation").inputValue()).toBe("La présentation de la seconde.")
      expect(await presentation()).toBe("La présentation de la première.")
      await save(second)
      expect(await presentation()).toBe("La présentation de la seconde.")
    })
  })
})

test("a form that was refused is as accessible as the first one", async () => {
  const { page, close } = await openPage(browser, { cookie: editor, javaScript: true, width: 360 })
  await page.goto(edit)
  await page.getByLabel("Nom complet").fill("")
  await page.getByRole("group", { name: "lundi" }).getByLabel("Matin, de").fill("12:00")
  await save(page)
  expect(await page.locator("[aria-invalid=true]").count()).toBe(1)
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360)
  await close()
})

async function presentation(): Promise<string | undefined> {
  const rows = await site.asOwner<{ presentation: string }>(
    "select presentation from centre.centre where slug = 'passerelles-midi'",
  )
  return rows[0]?.presentation
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer" }).click()
}

async function withPage(cookies: string, work: (page: Page) => Promise<void>): Promise<void> {
  const opened = await openPage(browser)
  // As cookies and not as a header of each request, which a browser leaves out after a redirection.
  const named = cookies.split("; ").map((cookie) => {
    const [name = "", ...value] = cookie.split("=")
    return { name, value: value.join("="), url: site.url }
  })
  await opened.page.context().addCookies(named)
  try {
    await work(opened.page)
  } finally {
    await opened.close()
  }
}
