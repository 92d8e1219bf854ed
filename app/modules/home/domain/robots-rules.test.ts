import { expect, test } from "vitest"
import { readCatalogueSearch, searchAddress } from "#modules/catalogue/index.ts"
import { robotsRules } from "./robots-rules.ts"

/** RFC 9309, section 2.2.2: the longest rule that the address begins with decides. */
function mayFetch(address: string): boolean {
  const rules = [...robotsRules().matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, verb, start = ""]) => ({
    verb,
    start,
  }))
  const [best] = rules.filter(({ start }) => address.startsWith(start)).sort((a, b) => b.start.length - a.start.length)
  return best?.verb !== "Disallow"
}

const search = (query: string) => searchAddress(readCatalogueSearch(new URLSearchParams(query)))

test("no address with a facet, a sort or words is for robots, whatever the combination", () => {
  for (const facet of ["nature", "theme", "disponible", "en-ligne", "centre", "territoire", "annee", "langue"]) {
    for (const more of ["", "&page=3", "&q=ville", "&tri=titre"]) {
      const address = search(`${facet}=${facet === "disponible" || facet === "en-ligne" ? "oui" : "2014"}${more}`)
      expect(address).toContain(facet)
      expect(mayFetch(address), address).toBe(false)
      expect(mayFetch(`/en${address}`), address).toBe(false)
    }
  }
  expect(mayFetch(search("q=ville"))).toBe(false)
  expect(mayFetch(search("tri=titre"))).toBe(false)
})

test("records and the plain list are", () => {
  for (const address of ["/", "/catalogue", search("page=2"), "/catalogue/3kf7x0mnb", "/en/catalogue", "/vocabulaire"])
    expect(mayFetch(address), address).toBe(true)
})
