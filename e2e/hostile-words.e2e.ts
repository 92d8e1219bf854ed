import { expect, test } from "vitest"
import { useSite } from "#platform/testing/site.ts"
import type { FormOnPage } from "./setup/forms.ts"
import { formsOf } from "./setup/forms.ts"
import { naughtyStrings } from "./setup/naughty-strings.ts"
import { signInAs } from "./setup/people.ts"
import { fillAddress, readSamples } from "./setup/samples.ts"

const site = await useSite()
const cookie = await signInAs(site, "installationAdministrator")
const samples = await readSamples(site.asOwner)
const strings = Object.values(naughtyStrings)
const rawParts = ["%", "%00", "%c3%28", "%ff%fe", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "%25%30%30", "a%0d%0ab"]
const pages = samples.filter(({ route, kind = "page", open }) => {
  return (
    route.locale === "fr" && kind === "page" && (open.includes("visitor") || open.includes("installationAdministrator"))
  )
})
// One part of an address at a time, so that the others lead as far as its own reading.
const parts = samples
  .filter(({ route }) => route.locale === "fr")
  .flatMap(({ route, values }) => Object.keys(values).map((part) => ({ part, address: route.address, values })))

test("there are forms and addresses to try", () => {
  expect(pages.length).toBeGreaterThan(3)
  expect(parts.length).toBeGreaterThan(1)
})

test.each(parts)("$part of $address takes whatever is written there", async ({ part, address, values }) => {
  // Written as the address wants it, so put in place of a mark.
  const filled = fillAddress(address, { ...values, [part]: "HOSTILE" })
  const written = strings.map((text) => (text === "" ? "%20" : encodeURIComponent(text.toWellFormed())))
  await eachOf([...written, ...rawParts], (hostile) => expectNoFault(filled.replace("HOSTILE", () => hostile)))
})

test.each(await differentForms())("the form $method $action of $page takes whatever is typed", async (form) => {
  const changes =
    form.method === "get"
      ? form.fields.map(({ name }) => [name])
      : [form.fields.filter(({ free }) => free).map(({ name }) => name)]
  const attempts = strings.flatMap((text) => changes.map((names) => ({ text, names })))
  await eachOf(attempts, ({ text, names }) => expectTaken(form, names, text))
})

test("every GET parameter that pages know takes a list, an index and an empty name", async () => {
  for (const { path } of pages) {
    const bare = path.split("?")[0] ?? path
    await expectNoFault(`${bare}?q=a&q=b&page=1&page=-1&q[]=a&q[x]=b&=c&&&`)
    await expectNoFault(`${bare}?page=99999999999999999999&q=%ff`)
  }
})

test("the server had no fault meanwhile, and still answers", async () => {
  expect((await site.request("/sante")).status).toBe(200)
  expect(site.faults()).toEqual([])
})

/** Four at a time, as visitors come. */
async function eachOf<T>(all: readonly T[], attempt: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values()
  const take = async () => {
    for (const one of waiting) await attempt(one)
  }
  await Promise.all([take(), take(), take(), take()])
}

interface HostileForm extends FormOnPage {
  page: string
  /** Of who found it. */
  asked: string | undefined
}

/** The forms of all pages, each once: the search box stands on every page. */
async function differentForms(): Promise<HostileForm[]> {
  const found = new Map<string, HostileForm>()
  for (const { path, open } of pages) {
    const asked = open.includes("visitor") ? undefined : cookie
    const html = await (await site.request(path, { cookie: asked })).text()
    for (const form of formsOf(html)) {
      const action = form.action === "" ? path : form.action
      // Leaving or erasing is tried elsewhere: here it would end the session of all that follows.
      if (/deconnexion|effacement/.test(action)) continue
      const key = `${form.method} ${action.split("?")[0]} ${form.fields.map(({ name }) => name).join()}`
      if (!found.has(key)) found.set(key, { ...form, action, page: path, asked })
    }
  }
  return [...found.values()]
}

/** Sends the form with this text in these fields, the others as they stand. */
async function expectTaken(form: HostileForm, names: readonly string[], text: string): Promise<void> {
  const values = new URLSearchParams()
  for (const { name, value } of form.fields) values.append(name, names.includes(name) ? text.toWellFormed() : value)
  if (form.method === "get") return await expectNoFault(`${form.action.split("?")[0]}?${values}`, form.asked)
  const answer = await site.request(form.action, { method: "POST", body: values, cookie: form.asked })
  await answer.arrayBuffer()
  expect(answer.status, `POST ${form.action} ${JSON.stringify(text.slice(0, 40))}`).toBeLessThan(500)
}

async function expectNoFault(path: string, asked: string | undefined = cookie): Promise<void> {
  const answer = await site.request(path, { cookie: asked })
  const html = await answer.text()
  expect(answer.status, `GET ${path.slice(0, 120)}`).toBeLessThan(500)
  expect(html, `GET ${path.slice(0, 120)}`).not.toMatch(
    /<script>alert|<svg onload|onmouseover="alert|href="javascript:/,
  )
}
