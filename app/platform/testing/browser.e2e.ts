import { expect, it } from "vitest"
import { axe, openPage, useBrowser } from "./browser.ts"

const browser = await useBrowser()

it("axe sees what a page does wrong, each time it is asked, and nothing on one that does all right", async () => {
  const { page, close } = await openPage(browser, { javaScript: true })
  const show = async (main: string) =>
    await page.setContent(`<!doctype html><html lang="fr"><title>Une page</title><main><h1>Titre</h1>${main}</main>`)
  await show("<p>Un texte</p>")
  expect(await axe(page)).toEqual([])
  await show('<img src="data:,"><p style="color:#ccc;background:#fff">Un texte pâle</p><button></button>')
  const seen = (await axe(page)).map((line) => line.split(":")[0] ?? "").sort((one, other) => one.localeCompare(other))
  expect(seen).toEqual(["button-name", "color-contrast", "image-alt"])
  expect((await axe(page)).length).toBe(3)
  await close()
})
