/** What a kind of EPCI is called in full, normalised: people search "communauté de communes", the list says CC. */
const longNames = new Map([
  ["CC", "communaute communes"],
  ["CA", "communaute agglomeration"],
  ["CU", "communaute urbaine"],
  ["METRO", "metropole"],
  ["MET69", "metropole"],
  ["EPT", "etablissement public territorial"],
])

/** The words that name this kind of intercommunality. */
export function wordsOfKind(kind: string): string {
  return longNames.get(kind) ?? ""
}

/** The name without its kind in front: "CA Pau Béarn Pyrénées" is looked for as "Pau Béarn Pyrénées". */
export function nameWithoutKind(name: string): string {
  return name.replace(/^(?:CC|CA|CU) (?:(?:de la|de l['’]|du|des|de|d['’]) ?)?(?=\S)/, "")
}
