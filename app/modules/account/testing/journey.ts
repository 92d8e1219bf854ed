import type { Browser, Page } from "playwright-core"
import { expect } from "vitest"
import { openPage } from "#platform/testing/browser.ts"
import type { Site } from "#platform/testing/site.ts"
import { demonstrationSignIns } from "../../../../db/demo/account.ts"

export const demonstrationPassword = demonstrationSignIns[0]?.password ?? ""

/** What a person of the demonstration does in a browser without JavaScript, as on the oldest computer of a reading room. */
export function journey(site: Site, browser: Browser) {
  return {
    /** A page in a session of its own; it must have nothing to complain of at the end. */
    async withPage(work: (page: Page) => Promise<void>): Promise<void> {
      const opened = await openPage(browser)
      try {
        await work(opened.page)
        expect(opened.complaints.filter((complaint) => !/status of 4\d\d/.test(complaint))).toEqual([])
      } finally {
        await opened.close()
      }
    },
    async signIn(page: Page, email: string, password = demonstrationPassword): Promise<void> {
      await page.goto(`${site.url}/connexion`)
      await page.getByLabel("Adresse électronique").fill(email)
      await page.getByLabel("Mot de passe", { exact: true }).fill(password)
      await page.getByRole("button", { name: "Se connecter" }).click()
      expect(new URL(page.url()).pathname).toBe("/travail")
    },
    /** The link of the newest mail to this address, as the installation's administrator finds it in the browser. */
    async linkOfMail(recipient: string, subject: string): Promise<string> {
      const query = "select 1 from platform.outbox_mail where recipient = $1 and subject = $2"
      await expect.poll(() => site.asOwner(query, [recipient, subject]), { timeout: 20_000 }).not.toEqual([])
      let link = ""
      await this.withPage(async (page) => {
        await this.signIn(page, "installation@exemple.test")
        await page.goto(`${site.url}/travail/courriels`)
        const line = page.getByRole("row").filter({ hasText: recipient }).filter({ hasText: subject }).first()
        await line.getByRole("link", { name: subject }).click()
        link =
          (await page.locator("main a[href*='jeton='], main a[href*='/invitation/']").first().getAttribute("href")) ??
          ""
      })
      // The link bears the public name of the site; here it is reached by its number.
      return link.replace(/^https?:\/\/[^/]+/, site.url)
    },
  }
}
