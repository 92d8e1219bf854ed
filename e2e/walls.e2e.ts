import { describe, expect, test } from "vitest"
import { roles } from "#platform/testing/sample-address.ts"
import { useSite } from "#platform/testing/site.ts"
import { signInAll, signInAs } from "./setup/people.ts"
import { expectedStatus, readSamples } from "./setup/samples.ts"

const site = await useSite()
const cookies = await signInAll(site)
const samples = await readSamples(site.asOwner)

describe.each(samples)("$path", (sample) => {
  test.each(roles)("answers %s as the table says", async (role) => {
    const answer = await site.request(sample.path, { cookie: cookies[role] })
    const text = await answer.text()
    const expected = expectedStatus(sample, role)
    expect(answer.status).toBe(expected)
    // What is refused says nothing of what it holds, and a visitor is led to the sign-in page and back.
    if (expected === 403) expect(text).not.toContain('<form method="post"')
    const signIn = sample.route.locale === "en" ? "/en/connexion" : "/connexion"
    const sentAway = role === "visitor" && !sample.open.includes(role) && sample.closed?.visitor === undefined
    if (sentAway) expect(answer.headers.get("location")).toMatch(new RegExp(`^${signIn}\\?suite=`))
  })
})

test("a session that was ended, or a cookie made up, is a visitor's", async () => {
  const closed = samples.find(({ open }) => !open.includes("visitor") && open.includes("staff"))
  if (closed === undefined) throw new Error("no page is closed to visitors")
  const session = await signInAs(site, "staff")
  const name = session.split("=")[0] ?? ""
  const madeUp = await site.request(closed.path, { cookie: `${name}=made-up.signature` })
  expect(madeUp.status).toBe(302)
  expect((await site.request(closed.path, { cookie: session })).status).toBe(200)
  await site.request("/deconnexion", { method: "POST", cookie: session })
  const ended = await site.request(closed.path, { cookie: session })
  expect(ended.status).toBe(302)
})
