import { fileURLToPath } from "node:url"
import tailwindcss from "@tailwindcss/vite"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { build } from "vite"
import { expect, it } from "vitest"
import { axe, useBrowser } from "#platform/testing/browser.ts"
import { Gallery } from "./gallery.tsx"

const browser = await useBrowser()
const styles = await buildStyles()

it.each([360, 640, 1280])("has no axe violation and does not overflow at %i px", async (width) => {
  const page = await openGallery(width)
  expect(await axe(page, { more: ["wcag2aaa"] })).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
})

it("shows the focus on everything one can reach", async () => {
  const page = await openGallery(1280)
  const reached = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0']",
    )
    return [...all].filter((element) => element.checkVisibility() && !element.matches(":disabled, [type=hidden]"))
      .length
  })
  const seen = new Set<number>()
  const unseen: string[] = []
  for (let step = 0; step < 2 * reached; step += 1) {
    await page.keyboard.press("Tab")
    const focus = await page.evaluate(() => {
      const element = document.activeElement ?? document.body
      const { outlineWidth, outlineStyle } = getComputedStyle(element)
      return {
        place: [...document.querySelectorAll("*")].indexOf(element),
        html: element.outerHTML,
        shown: element === document.body || (outlineStyle === "solid" && outlineWidth === "3px"),
      }
    })
    seen.add(focus.place)
    if (!focus.shown) unseen.push(focus.html)
  }
  expect(unseen).toEqual([])
  expect(reached).toBeGreaterThan(60)
  // A group of radio buttons is one stop; the page itself is another.
  expect(seen.size).toBeGreaterThanOrEqual(reached - 1)
})

it("lands on the error summary, and each of its links on a field", async () => {
  const page = await openGallery(1280)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("error-summary")
  for (const name of ["name", "kind"]) {
    await page.click(`#error-summary a[href="#${name}"]`)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(name)
  }
})

it("weighs little: 8 kB as it is sent, 40 kB unfolded", () => {
  expect(styles.length).toBeGreaterThan(20_000)
  expect(styles.length).toBeLessThan(40_000)
})

it("prints without menus, with the folded figures", async () => {
  const page = await openGallery(800)
  await page.emulateMedia({ media: "print" })
  expect(
    await page
      .locator(".site-nav, .site-menu, .site-search, .staff-bar, .pagination")
      .filter({ visible: true })
      .count(),
  ).toBe(0)
  expect(await page.locator("#t2 tbody th").isVisible()).toBe(true)
})

async function openGallery(width: number) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true })
  const page = await context.newPage()
  const body = renderToStaticMarkup(createElement(Gallery))
  await page.setContent(
    `<!doctype html><html lang="fr"><head><title>Galerie</title><style>${styles}</style></head><body>${body}</body></html>`,
  )
  return page
}

/** The styles alone, as the application builds them; its fonts are left out. */
async function buildStyles(): Promise<string> {
  const input = fileURLToPath(new URL("../../../app.css", import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [tailwindcss()],
    build: { write: false, rolldownOptions: { input } },
  })
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : []
  const assets = outputs.flatMap((output) => output.output)
  const sheets = assets.flatMap((asset) =>
    asset.type === "asset" && asset.fileName.endsWith(".css") ? [asset.source] : [],
  )
  return sheets.join("\n").replace(/@font-face\s*{[^}]*}/g, "")
}
