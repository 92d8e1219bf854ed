const everyone = [
  // All that is asked of the catalogue, facets and their combinations first, stands after a question mark; the plain list can be leafed through.
  "Allow: /catalogue?page=",
  "Disallow: /catalogue?",
  "Allow: /catalogue/auteurs?page=",
  "Disallow: /catalogue/auteurs?",
  "Disallow: /catalogue/suggestions",
  "Disallow: /catalogue/flux.",
  "Disallow: /panier",
  "Disallow: /recherche",
  "Disallow: /travail",
  "Disallow: /connexion",
]

/** The text of /robots.txt: the rules of each page in both languages. The longest rule that fits an address decides. */
export function robotsRules(): string {
  const english = everyone.map((rule) => rule.replace(": /", ": /en/"))
  return `${["User-agent: *", ...everyone, ...english].join("\n")}\n`
}
