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
      const opened = await pageOf(cookies[sample.open[0] ?? "visitor"], options.javaScript ?? true)
      await visitPage(opened, `${site.url}${sample.path}`, options, look)
    }

    test("reads well, with and without JavaScript, and axe sees no violation", async () => {
      await visit({ width: 360 }, async (page, answer) => {
        const shown = await page.evaluate(lookAtPage)
        expectReadable(sample, answer, shown)
        expectOwnTitle(titles, sample, shown.title)
        // The same page in English has the same structure and other words. Colours are the same at each width: looked at once, where most is shown.
        expect(await axe(page, { part: locale === "fr" ? "all but colours" : "words" })).toEqual([])
        await page.setViewportSize({ width: 1280, height: 900 })
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(1280)
        if (locale === "fr") expect(await axe(page)).toEqual([])
        // Without a script there is nothing to turn off: the page is the same.
        if (answer.script === 0 && !shown.hasNoscript) return
        await visit({ width: 360, javaScript: false }, async (bare, bareAnswer) => {
          expectReadable(sample, bareAnswer, await bare.evaluate(lookAtPage))
          if (sample.hydrated !== true) expect(bareAnswer.script, "bytes of script").toBe(0)
        })
      })
    })

    function expectReadable({ status = 200, hydrated = false }: Sample, answer: Answer, shown: Shown): void {
      expect(answer).toMatchObject({ status })
      expect(shown.lang).toBe(locale)
      expect(shown.headings, "number of h1").toBe(1)
      expect(shown.overflow, "width of the page beyond the screen").toBeLessThanOrEqual(0)
      // Small scripts of public/ help where they are; none of the framework.
      if (!hydrated) expect(answer.script, "bytes of script").toBeLessThan(16_000)
      expect(answer.bytes, "bytes in all, fonts apart").toBeLessThan(hydrated ? 250_000 : 60_000)
      expect(answer.complaints.filter(isUnexpected)).toEqual([])
    }
  })

  test("the server had no fault meanwhile", () => {
    expect(site.faults()).toEqual([])
  })
}

interface Shown {
  title: string
  lang: string
  headings: number
  overflow: number
  hasNoscript: boolean
}

/** In the page itself. */
function lookAtPage(): Shown {
  return {
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    overflow: (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
    hasNoscript: document.querySelector("noscript") !== null,
  }
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
