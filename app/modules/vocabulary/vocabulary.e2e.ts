import { expect, test } from "vitest"
import { openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"

const site = await useSite()
const browser = await useBrowser()

test("x", async () => {
  const opened = await openPage(browser, { width: 360 })
  await opened.page.goto(`${site.url}/vocabulaire`)
  expect(await opened.page.title()).toContain("Thèmes")
  await opened.close()
})
