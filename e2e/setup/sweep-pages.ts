import type { Browser, Page, Request } from "playwright-core"
import { describe, expect, test } from "vitest"
import type { OpenPage } from "#platform/testing/browser.ts"
import { axe, openPage, useBrowser } from "#platform/testing/browser.ts"
import { useSite } from "#platform/testing/site.ts"
import { signInAll } from "./people.ts"
import type { Sample } from "./samples.ts"
import { readSamples } from "./samples.ts"

/** Looks at every page of one language in a browser, as the first role that may open it; at the top of a test file. */
export async function sweepPages(locale: "fr" | "en"): Promise<void> {
  const site = await useSite()
  const browser = await useBrowser()
  const cookies = await signInAll(site)
  const samples = await readSamples(site.asOwner)
  const pages = samples.filter(
    ({ route, kind = "page", open }) => route.locale === locale && kind === "page" && open.length > 0,
  )
  const titles = new Map<string, string>()

  const pageOf = usePages(browser, locale)

  describe.each(pages)("$path", (sample) => {
    const visit = async (options: VisitOptions, look: Look) => {
      const opened = await pageOf(cookies[sample.open[0] ?? "visitor"], options.javaScript === true)
      await visitPage(opened, `${site.url}${sample.path}`, options, look)
    }

    test("reads well without JavaScript at 360 px", async () => {
      await visit({ width: 360 }, async (page, answer) => {
        expect(answer).toMatchObject({ status: sample.status ?? 200 })
        expect(await page.locator("html").getAttribute("lang")).toBe(locale)
        expect(await page.locator("h1").count(), "number of h1").toBe(1)
        expectOwnTitle(titles, sample, await page.title())
        expect(
          await page.evaluate(() => document.scrollingElement?.scrollWidth),
          "width of the page",
        ).toBeLessThanOrEqual(360)
        if (sample.hydrated !== true) expect(answer.script, "bytes of script").toBe(0)
        expect(answer.bytes, "bytes in all, fonts apart").toBeLessThan(sample.hydrated === true ? 250_000 : 60_000)
        expect(answer.complaints.filter(isUnexpected)).toEqual([])
      })
    })

    // Axe itself needs JavaScript, which these pages do not. Structure is the same in both languages: the longer words are looked at where they are narrow.
    const width = locale === "fr" ? 360 : 1280
    test(`has no accessibility violation that axe sees at ${width} px, and fits both widths`, async () => {
      await visit({ width, javaScript: true }, async (page, { complaints }) => {
        expect(await axe(page)).toEqual([])
        expect(complaints.filter(isUnexpected)).toEqual([])
        for (const other of [1280, 360]) {
          await page.setViewportSize({ width: other, height: 900 })
          expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(other)
        }
      })
    })
  })

  test("the server had no fault meanwhile", () => {
    expect(site.faults()).toEqual([])
  })
}

interface Answer {
  status: number
  script: number
  bytes: number
  complaints: string[]
}

type VisitOptions = { width: number; javaScript?: boolean }
type Look = (page: Page, answer: Answer) => Promise<void>

/** One page for each who looks, with scripts and without: a browser starts a process for each new one. */
function usePages(browser: Browser, locale: "fr" | "en") {
  const opened = new Map<string, Promise<OpenPage>>()
  return (cookie: string | undefined, javaScript: boolean): Promise<OpenPage> => {
    const key = `${javaScript} ${cookie}`
    const page = opened.get(key) ?? openPage(browser, { locale, cookie, javaScript })
    opened.set(key, page)
    return page
  }
}

async function visitPage({ page, complaints }: OpenPage, url: string, { width }: VisitOptions, look: Look) {
  const answer: Answer = { status: 0, script: 0, bytes: 0, complaints }
  const measured: Promise<void>[] = []
  const measure = async (request: Request) => {
    if (request.resourceType() === "font") return
    const { responseBodySize } = await request.sizes()
    answer.bytes += responseBodySize
    if (request.resourceType() === "script") answer.script += responseBodySize
  }
  const onFinished = (request: Request) => measured.push(measure(request))
  complaints.length = 0
  await page.setViewportSize({ width, height: 900 })
  page.on("requestfinished", onFinished)
  try {
    const response = await page.goto(url, { waitUntil: "load" })
    await Promise.all(measured)
    answer.status = response?.status() ?? 0
    await look(page, answer)
  } finally {
    page.off("requestfinished", onFinished)
  }
}

/** A title says which page this is: no other address has it. */
function expectOwnTitle(titles: Map<string, string>, { path, sameTitleAs }: Sample, title: string): void {
  expect(title.length, "length of the title").toBeGreaterThan(3)
  if (sameTitleAs !== undefined) return
  const known = titles.get(title)
  expect(known ?? path, `the title “${title}”`).toBe(path)
  titles.set(title, path)
}

/** The browser tells of every answer that is not a success, also where that is the page's own. */
function isUnexpected(complaint: string): boolean {
  return !/Failed to load resource: the server responded with a status of 4\d\d/.test(complaint)
}
