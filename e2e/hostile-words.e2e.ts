import { describe, expect, test } from "vitest"
import { useSite } from "#platform/testing/site.ts"
import type { FormOnPage } from "./setup/forms.ts"
import { formsOf } from "./setup/forms.ts"
import { naughtyStrings } from "./setup/naughty-strings.ts"
import { signInAs } from "./setup/people.ts"
import { fillAddress, readSamples } from "./setup/samples.ts"

const site = await useSite()
const cookie = await signInAs(site, "installationAdministrator")
const samples = await readSamples(site.asOwner)
const strings = Object.entries(naughtyStrings)
const pages = samples.filter(({ route, kind = "page", open }) => {
  return (
    route.locale === "fr" && kind === "page" && (open.includes("visitor") || open.includes("installationAdministrator"))
  )
})
// One part of an address at a time, so that the others lead as far as its own reading.
const parts = firstOfEach(
  samples
    .filter(({ route }) => route.locale === "fr")
    .flatMap(({ route, values }) => Object.keys(values).map((part) => ({ part, address: route.address, values }))),
  ({ part, address }) => `${part} ${address}`,
)

test("there are forms and addresses to try", () => {
  expect(pages.length).toBeGreaterThan(3)
  expect(parts.length).toBeGreaterThan(1)
})

describe.each(parts)("$part of $address", ({ part, address, values }) => {
  // Written as the address wants it, so put in place of a mark.
  const filled = fillAddress(address, { ...values, [part]: "HOSTILE" })

  test.each(strings)("is %s", async (_name, text) => {
    await expectNoFault(
      filled.replace("HOSTILE", () => (text === "" ? "%20" : encodeURIComponent(text.toWellFormed()))),
    )
  })

  test.each(["%", "%00", "%c3%28", "%ff%fe", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "%25%30%30", "a%0d%0ab"])(
    "is written %s",
    async (raw) => {
      await expectNoFault(filled.replace("HOSTILE", () => raw))
    },
  )
})

describe.each(await differentForms())("the form $method $action of $page", (form) => {
  const all = form.fields.map(({ name }) => name)
  const free = form.fields.filter((field) => field.free).map(({ name }) => name)

  test.each(strings.map(([name, text], at) => ({ name, text, at })))("takes $name", async ({ text, at }) => {
    // Of an address every parameter at once, then one alone, in turn: what is wrong in one may hide the others.
    const changes = form.method === "get" ? [all, all.slice(at % all.length).slice(0, 1)] : [free]
    for (const names of changes) await expectTaken(form, names, text)
  })
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

interface HostileForm extends FormOnPage {
  page: string
  /** Of who found it. */
  asked: string | undefined
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]))
}

/** The forms of all pages, each once: the search box stands on every page, and a route shows the same form at each of its addresses. */
async function differentForms(): Promise<HostileForm[]> {
  const found: (HostileForm & { key: string })[] = []
  for (const { path, open, route } of pages) {
    const asked = open.includes("visitor") ? undefined : cookie
    const html = await (await site.request(path, { cookie: asked })).text()
    for (const form of formsOf(html)) {
      const action = form.action === "" ? path : form.action
      // Leaving or erasing is tried elsewhere: here it would end the session of all that follows.
      if (/deconnexion|effacement/.test(action)) continue
      const to = form.action === "" ? route.address : action.split("?")[0]
      const key = `${form.method} ${to?.replaceAll(/[0-9a-f-]{36}/g, ":id")} ${form.fields.map(({ name }) => name).join()}`
      found.push({ ...form, action, page: path, asked, key })
    }
  }
  return firstOfEach(found, ({ key }) => key)
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
