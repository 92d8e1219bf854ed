import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type axeCore from "axe-core"
import type { Browser, BrowserContext, Locator, Page } from "playwright-core"
import { chromium } from "playwright-core"
import { afterAll, inject } from "vitest"

export interface PageOptions {
  /** Off by default: every reading page works without it. */
  javaScript?: boolean
  width?: number
  locale?: "fr" | "en"
  /** The value of the request header "Cookie", for somebody signed in. */
  cookie?: string | undefined
}

export interface OpenPage {
  page: Page
  /** What the page complained of so far: console errors, refused content, exceptions. */
  complaints: string[]
  close(): Promise<void>
}

/** A browser for this test file: `const browser = await useBrowser()` at its top. */
export async function useBrowser(): Promise<Browser> {
  const { executablePath, env } = inject("chromium")
  const browser = await chromium.launch({
    executablePath,
    // Its own flags, not those of the package: they are made for another place and hide faults.
    args: ["--no-sandbox", "--headless=shell"],
    env: { ...definedEnvironment(), ...env },
  })
  afterAll(() => browser.close())
  return browser
}

/** A page in a session of its own, which reaches nothing outside this machine. */
export async function openPage(
  browser: Browser,
  { javaScript = false, width = 1280, locale = "fr", cookie }: PageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    locale: locale === "fr" ? "fr-FR" : "en-GB",
    ...(cookie === undefined ? {} : { extraHTTPHeaders: { cookie } }),
  })
  await closeNetwork(context)
  // Time is not what these tests are about: a busy machine must not make one fail.
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(String(error)))
  return { page, complaints, close: () => context.close() }
}

/** Clicks on what leads to another page (a link, a form's button) and waits for that page: what is read next is its own. */
export async function clickThrough(page: Page, target: Locator): Promise<void> {
  const loaded = page.waitForEvent("load")
  await target.click()
  await loaded
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const conformance = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

export interface AxeOptions {
  /** Tags of rules asked besides those of WCAG 2.2 AA. */
  more?: readonly string[]
  /** Contrast is half of the work; words are what a translation can break: names, alternatives, languages, labels. */
  part?: "all" | "all but colours" | "words"
}

const ofWords = ["cat.name-role-value", "cat.text-alternatives", "cat.language", "cat.forms"]

/** The WCAG 2.2 AA violations that axe sees on the page, one line each. It waits for ever where JavaScript is off. */
export async function axe(page: Page, { more = [], part = "all" }: AxeOptions = {}): Promise<string[]> {
  // Asked in the page itself: axe's own package for this browser opens a second page for each look, ten times the work.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource)
  return await page.evaluate(
    async ({ values, categories, without }) => {
      const { run, getRules } = (globalThis as unknown as { axe: typeof axeCore }).axe
      const left = getRules(values).filter(
        ({ ruleId, tags }) =>
          ruleId === without || (categories.length > 0 && !tags.some((tag) => categories.includes(tag))),
      )
      const { violations } = await run(document, {
        runOnly: { type: "tag", values },
        rules: Object.fromEntries(left.map(({ ruleId }) => [ruleId, { enabled: false }])),
        resultTypes: ["violations"],
        // Style sheets would be fetched and read again, for a rule that is not asked.
        preload: { assets: ["media"] },
      })
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
    },
    {
      values: [...conformance, ...more],
      categories: part === "words" ? ofWords : [],
      without: part === "all" ? "" : "color-contrast",
    },
  )
}

async function closeNetwork(context: BrowserContext): Promise<void> {
  await context.route(
    ({ hostname, protocol }) => protocol.startsWith("http") && hostname !== "localhost" && !hostname.startsWith("127."),
    (route) => route.abort("addressunreachable"),
  )
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
