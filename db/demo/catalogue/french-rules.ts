/** Faults that a text put together from pieces may show, each with the pattern that finds it: for the tests. */
export const frenchFaults: readonly [name: string, pattern: RegExp][] = [
  ["de or à not contracted with le, les", /(?<![\p{L}-])(?:de|à) les? (?=\p{L})/u],
  [
    "no elision before a vowel",
    /(?<![\p{L}-])(?:de|le|la|que|se|ne|je|lorsque|puisque|jusque|quoique|si(?= ils?[\s,])) (?=[aàâæeéèêëiîïoôœuùûAÀÂÉÈÊEIOÔUŒ])(?!A à Z|onz|oui)/u,
  ],
  [
    "no elision before a mute h",
    /(?<![\p{L}-])(?:de|le|la|que|se|ne) (?=h(?:abit|eure|istoi|omme|onor|ôpit|ôte|ospit|umain|iver))/iu,
  ],
  ["elision before an aspirated h", /[\p{L}]’(?=h(?:andicap|all|ameau|arcel|ausse|aut|ors|onte|all|asard))/iu],
  ["two articles", /(?<![\p{L}’-])(?:le|la|les|un|une|des) (?:l’|les|la|le|un|une|des|du)(?![\p{L}])/u],
  ["two prepositions", /(?<![\p{L}-])(?:de d’|de de|de du|à au|à à|en en|du de|du du)(?![\p{L}])/u],
  ["a word twice", /(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/iu],
  ["two spaces", / {2}|\u00a0 | \u00a0/u],
  ["no no-break space before a mark", /[^\u00a0\s][:;!?»](?=\s|$)/u],
  ["an open guillemet", /«(?!\u00a0)|«[^»]*$|^[^«]*»/u],
  ["a space before a comma or a point", / [,.](?!\.)/u],
  ["two marks", /[.,;:]{2}|[.?!],|\?\./u],
  ["a straight apostrophe", /'/u],
  ["what the little language should have taken", /[{}[\]|@<>]|undefined|\bnull\b|NaN/u],
  ["a plural subject with est, a or était", /^Les \p{L}+s (?:est|a|était|sera|peut|doit) /u],
]

/** The faults of a text, with their surroundings. */
export function faultsOf(text: string): string[] {
  return frenchFaults.flatMap(([name, pattern]) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`${name}: …${text.slice(Math.max(0, found.index - 30), found.index + 40)}…`]
  })
}
