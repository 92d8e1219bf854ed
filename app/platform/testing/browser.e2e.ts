import { expect, it } from "vitest"
import type { AxeOptions } from "./browser.ts"
import { axe, openPage, useBrowser } from "./browser.ts"

const browser = await useBrowser()

it("axe sees what a page does wrong, each time it is asked, and nothing on one that does all right", async () => {
  const { page, close } = await openPage(browser, { javaScript: true })
  const show = async (main: string) =>
    await page.setContent(`<!doctype html><html lang="fr"><title>Une page</title><main><h1>Titre</h1>${main}</main>`)
  await show("<p>Un texte</p>")
  expect(await axe(page)).toEqual([])
  await show('<img src="data:,"><p style="color:#ccc;background:#fff">Un texte pâle</p><button></button>')
  const seen = async (options: AxeOptions = {}) =>
    (await axe(page, options))
      .map((line) => line.split(":")[0] ?? "")
      .toSorted((one, other) => one.localeCompare(other))
  expect(await seen()).toEqual(["button-name", "color-contrast", "image-alt"])
  expect(await seen()).toHaveLength(3)
  expect(await seen({ part: "all but colours" })).toEqual(["button-name", "image-alt"])
  expect(await seen({ part: "words" })).toEqual(["button-name", "image-alt"])
  await show("<h1>Un autre titre de premier rang</h1></main><main>")
  expect(await seen()).not.toEqual([])
  expect(await seen({ part: "words" })).toEqual([])
  await close()
})
