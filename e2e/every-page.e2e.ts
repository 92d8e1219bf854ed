import { describe, expect, test } from "vitest"
import type { OpenPage } from "#platform/testing/browser.ts"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"
import { signInAll } from "./setup/people.ts"
import type { Sample } from "./setup/samples.ts"
import { readSamples } from "./setup/samples.ts"

const site = await useSite()
const browser = await useBrowser()
const cookies = await signInAll(site)
const samples = await readSamples(site.asOwner)
const pages = samples.filter(({ kind = "page", open }) => kind === "page" && open.length > 0)
const titles = new Map<string, string>()

describe.each(pages)("$path", (sample) => {
  test("reads well without JavaScript at 360 px", async () => {
    await withPage(sample, { width: 360 }, async ({ page, complaints }, answer) => {
      expect(answer).toMatchObject({ status: sample.status ?? 200 })
      expect(await page.locator("html").getAttribute("lang")).toBe(sample.route.locale)
      expect(await page.locator("h1").count(), "number of h1").toBe(1)
      expectOwnTitle(sample, await page.title())
      expect(
        await page.evaluate(() => document.scrollingElement?.scrollWidth),
        "width of the page",
      ).toBeLessThanOrEqual(360)
      if (sample.hydrated !== true) expect(answer.script, "bytes of script").toBe(0)
      expect(answer.bytes, "bytes in all, fonts apart").toBeLessThan(sample.hydrated === true ? 250_000 : 60_000)
      expect(complaints.filter(isUnexpected)).toEqual([])
    })
  })

  // Axe itself needs JavaScript, which these pages do not.
  test("has no accessibility violation that axe sees, at 360 and 1280 px", async () => {
    await withPage(sample, { width: 360, javaScript: true }, async ({ page, complaints }) => {
      expect(await axe(page)).toEqual([])
      expect(complaints.filter(isUnexpected)).toEqual([])
      // The same page in English: its words may be longer, its structure is the same.
      if (sample.route.locale === "en") return
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(1280)
      expect(await axe(page)).toEqual([])
    })
  })
})

test("the server had no fault meanwhile", () => {
  expect(site.faults()).toEqual([])
})

interface Answer {
  status: number
  script: number
  bytes: number
}

async function withPage(
  { path, open, route }: Sample,
  options: { width: number; javaScript?: boolean },
  look: (open: OpenPage, answer: Answer) => Promise<void>,
): Promise<void> {
  const cookie = cookies[open[0] ?? "visitor"]
  const opened = await openPage(browser, { ...options, cookie, locale: route.locale })
  try {
    const answer: Answer = { status: 0, script: 0, bytes: 0 }
    const measured: Promise<void>[] = []
    opened.page.on("requestfinished", (request) => {
      if (request.resourceType() === "font") return
      const measure = async () => {
        const { responseBodySize } = await request.sizes()
        answer.bytes += responseBodySize
        if (request.resourceType() === "script") answer.script += responseBodySize
      }
      measured.push(measure())
    })
    const response = await opened.page.goto(`${site.url}${path}`, { waitUntil: "load" })
    await Promise.all(measured)
    answer.status = response?.status() ?? 0
    await look(opened, answer)
  } finally {
    await opened.close()
  }
}

/** A title says which page this is: no other address has it. */
function expectOwnTitle({ route, path, sameTitleAs }: Sample, title: string): void {
  expect(title.length, "length of the title").toBeGreaterThan(3)
  if (sameTitleAs !== undefined) return
  const known = titles.get(`${route.locale} ${title}`)
  expect(known ?? path, `the title “${title}”`).toBe(path)
  titles.set(`${route.locale} ${title}`, path)
}

/** The browser tells of every answer that is not a success, also where that is the page's own. */
function isUnexpected(complaint: string): boolean {
  return !/Failed to load resource: the server responded with a status of 4\d\d/.test(complaint)
}
