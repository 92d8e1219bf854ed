import { describe, expect, test } from "vitest"
import { useSite } from "#platform/testing/site.ts"
import type { FormOnPage } from "./setup/forms.ts"
import { formsOf } from "./setup/forms.ts"
import { naughtyStrings } from "./setup/naughty-strings.ts"
import { signInAs } from "./setup/people.ts"
import { readRouteTable } from "./setup/route-table.ts"
import { readSamples } from "./setup/samples.ts"

const site = await useSite()
const cookie = await signInAs(site, "installationAdministrator")
const { samples } = await readSamples(site.asOwner)
const strings = Object.entries(naughtyStrings)
const pages = samples.filter(({ route, kind = "page", open }) => {
  return (
    route.locale === "fr" && kind === "page" && (open.includes("visitor") || open.includes("installationAdministrator"))
  )
})
const dynamic = readRouteTable().filter(({ address, locale }) => locale === "fr" && /[:*]/.test(address))

test("there are forms and addresses to try", () => {
  expect(pages.length).toBeGreaterThan(3)
  expect(dynamic.length).toBeGreaterThan(1)
})

describe.each(dynamic)("a part of $address", ({ address }) => {
  test.each(strings)("is %s", async (_name, text) => {
    const encoded = text === "" ? "%20" : encodeURIComponent(text.toWellFormed())
    await expectNoFault(address.replaceAll(/:\w+\??|\*/g, encoded))
  })

  test.each(["%", "%00", "%c3%28", "%ff%fe", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "%25%30%30", "a%0d%0ab"])(
    "is written %s",
    async (raw) => {
      await expectNoFault(address.replaceAll(/:\w+\??|\*/g, raw))
    },
  )
})

describe.each(pages)("the forms of $path", ({ path, open }) => {
  const asked = open.includes("visitor") ? undefined : cookie

  test.each(strings)("take %s", async (_name, text) => {
    const html = await (await site.request(path, { cookie: asked })).text()
    for (const form of formsOf(html)) {
      const action = form.action === "" ? path : form.action
      // Leaving or erasing is tried elsewhere: here it would end the session of all that follows.
      if (/deconnexion|effacement/.test(action)) continue
      for (const { name } of form.method === "get" ? form.fields : form.fields.filter(({ free }) => free).slice(0, 1)) {
        await expectTaken(action, form, name, text, asked)
      }
    }
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
  expect(site.output()).not.toMatch(/"level":"error"/)
})

/** A GET form: this one field; a POST form: all free fields at once, the others as they stand. */
async function expectTaken(
  action: string,
  form: FormOnPage,
  name: string,
  text: string,
  asked: string | undefined,
): Promise<void> {
  const values = new URLSearchParams()
  for (const field of form.fields) {
    const changed = form.method === "get" ? field.name === name : field.free
    values.append(field.name, changed ? text.toWellFormed() : field.value)
  }
  if (form.method === "get") return await expectNoFault(`${action.split("?")[0]}?${values}`, asked)
  const answer = await site.request(action, { method: "POST", body: values, cookie: asked })
  await answer.arrayBuffer()
  expect(answer.status, `POST ${action} ${JSON.stringify(text.slice(0, 40))}`).toBeLessThan(500)
}

async function expectNoFault(path: string, asked: string | undefined = cookie): Promise<void> {
  const answer = await site.request(path, { cookie: asked })
  const html = await answer.text()
  expect(answer.status, `GET ${path.slice(0, 120)}`).toBeLessThan(500)
  expect(html, `GET ${path.slice(0, 120)}`).not.toMatch(
    /<script>alert|<svg onload|onmouseover="alert|href="javascript:/,
  )
}
