import { foldText } from "../filing-title.ts"

/** What a column of a table can say of a record. */
export const tableFields = [
  "number",
  "kind",
  "title",
  "subtitle",
  "part",
  "authors",
  "bodies",
  "editors",
  "translators",
  "otherContributors",
  "publisher",
  "place",
  "date",
  "edition",
  "extent",
  "series",
  "seriesNumber",
  "hostTitle",
  "hostNumber",
  "hostDate",
  "pages",
  "isbn",
  "issn",
  "languages",
  "abstract",
  "keywords",
  "notes",
  "contents",
  "thesisNote",
  "classNumber",
  "link",
  "library",
  "section",
  "shelfMark",
  "barcode",
] as const

export type TableField = (typeof tableFields)[number]

/** For each column in its order, what it says, or null: its cells are kept as they are. */
export type TableMapping = (TableField | null)[]

const headerWords: [TableField, RegExp][] = [
  ["number", /^(?:id|identifiant|(?:n|no|num|numero) (?:de )?(?:notice|record|d inventaire)|record (?:id|number))$/],
  [
    "kind",
    /^(?:type|types?(?: de)? documents?|type (?:de )?publication|nature|genre|document type|item type|material)$/,
  ],
  ["subtitle", /^(?:sous titre|complement(?: du)? titre|subtitle)$/],
  [
    "hostTitle",
    /^(?:titre (?:du |de la |de l )?(?:revue|periodique|ouvrage|hote|host)|revue|periodique|journal|dans|in|source|(?:journal|publication|host|book) title)$/,
  ],
  ["series", /^(?:collection|collections|serie|titre (?:de la )?(?:collection|serie)|series(?: title)?)$/],
  ["seriesNumber", /^(?:n|no|num|numero) (?:dans|de) (?:la )?(?:collection|serie)$|^series number$/],
  [
    "title",
    /^(?:titres?|titre propre|titre principal|titre (?:du |de l )?(?:document|livre|notice)|intitule|title|main title)$/,
  ],
  ["part", /^(?:tome|volume(?: et titre)?|partie|tomaison|part)$/],
  ["authors", /^(?:auteurs?|auteurs? (?:personnes?(?: physiques?)?|principal|principaux)|authors?|creators?)$/],
  [
    "bodies",
    /^(?:collectivites?|auteurs? collectivites?|auteurs? (?:collectifs?|moraux|moral)|organismes?(?: auteurs?)?|corporate authors?)$/,
  ],
  [
    "editors",
    /^(?:directeurs?(?: d ouvrage| scientifiques?)?|sous la direction de|dir|editeurs? scientifiques?|editors?)$/,
  ],
  ["translators", /^(?:traducteurs?|traduction|translators?)$/],
  ["otherContributors", /^(?:auteurs? secondaires?|autres? (?:auteurs?|contributeurs?)|contributeurs?|contributors?)$/],
  [
    "publisher",
    /^(?:editeurs?|editions|maison d edition|editeurs? commercia(?:l|ux)|nom (?:de l )?editeur|publishers?)$/,
  ],
  ["place", /^(?:lieux?(?: d edition| de publication)?|ville(?: d edition)?|place(?: of publication)?)$/],
  ["hostDate", /^(?:date (?:du |de la )?(?:numero|revue|parution)|issue date)$/],
  [
    "date",
    /^(?:dates?|annees?(?: d edition| de publication| de parution)?|dates? (?:d edition|de publication|de parution|de sortie)|year|(?:publication )?(?:date|year))$/,
  ],
  ["edition", /^(?:mention d edition|edition)$/],
  [
    "extent",
    /^(?:collation|description(?: materielle| physique)?|pagination|nombre (?:de )?pages|nb (?:de )?pages|importance materielle|extent|number of pages)$/,
  ],
  [
    "hostNumber",
    /^(?:numero (?:de |du )?(?:revue|periodique|fascicule)|fascicule|vol(?:ume)? (?:et )?(?:numero|n)|issue|volume issue)$/,
  ],
  ["pages", /^(?:pages?|pp|pages? (?:de l )?article)$/],
  ["isbn", /^(?:isbn|ean|isbn ean|isbn 1[03]|code isbn)$/],
  ["issn", /^(?:issn|e issn|eissn)$/],
  ["languages", /^(?:langues?|langues? (?:du )?(?:document|texte)|code langue|languages?)$/],
  ["abstract", /^(?:resumes?|abstract|analyse|summary|presentation)$/],
  ["keywords", /^(?:mots? cles?|descripteurs?|sujets?|themes?|thematiques?|indexation|tags?|keywords?|subjects?)$/],
  ["contents", /^(?:sommaire|table des matieres|contenu|contents)$/],
  ["thesisNote", /^(?:note de these|these|diplome|thesis(?: note)?)$/],
  ["notes", /^(?:notes?|remarques?|commentaires?|observations?|comments?)$/],
  ["classNumber", /^(?:dewey|cdu|indice(?: decimal| dewey| cdu)?|classification|class number)$/],
  ["link", /^(?:url|urls|liens?|adresse (?:web|internet|url)|lien (?:internet|web|url)|site|doi|link)$/],
  ["library", /^(?:localisation|site de conservation|bibliotheque|centre|library|location)$/],
  ["section", /^(?:section|secteur|fonds|rayon)$/],
  ["shelfMark", /^(?:cotes?|cote de rangement|shelf ?mark|call number)$/],
  ["barcode", /^(?:codes? barres?|cb|numero d exemplaire|exemplaire|barcode)$/],
]

/** Columns of Koha's tables biblio, biblioitems and items, as its reports name them. */
const kohaNames: Record<string, TableField> = {
  biblionumber: "number",
  publicationyear: "date",
  publishercode: "publisher",
  editionstatement: "edition",
  seriestitle: "series",
  collectiontitle: "series",
  collectionvolume: "seriesNumber",
  "part number": "part",
  volume: "part",
  pages: "extent",
  illus: "extent",
  size: "extent",
  itemcallnumber: "shelfMark",
  homebranch: "library",
}

/** Suggests what each column says from its header, in French or in English; two columns may say the same thing, but for the title. */
export function suggestMapping(header: string[]): TableMapping {
  const taken = new Set<TableField>()
  const isOfKoha = header.some((title) => foldText(title) === "biblionumber")
  const isOfArticles = header.some((title) => fieldOf(title) === "hostTitle")
  return header.map((title) => {
    // Beside the title of a periodical, a bare number is that of the issue.
    const field =
      (isOfKoha ? kohaField(title) : null) ??
      fieldOf(title) ??
      (/^(?:n|no|num|numero)$/.test(foldText(title)) ? (isOfArticles ? "hostNumber" : "number") : null)
    if (field === null || (taken.has(field) && !isRepeatable(field))) return null
    taken.add(field)
    return field
  })
}

function kohaField(title: string): TableField | null {
  const name = foldText(title).replace(/^item /, "")
  return kohaNames[name] ?? (/^(?:isbn|issn|notes|place|url)$/.test(name) ? fieldOf(name) : null)
}

/** "Auteur 1", "Auteur 2": the rank says nothing more. */
function fieldOf(title: string): TableField | null {
  const folded = foldText(title.replace(/\((e?s|x)\)/gi, "$1")).replace(/^(\p{L}[\p{L} ]*) \d{1,2}$/u, "$1")
  return headerWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether several columns can say the same thing together ("Auteur 1", "Auteur 2"). */
export function isRepeatable(field: TableField): boolean {
  return ![
    "number",
    "kind",
    "title",
    "subtitle",
    "part",
    "edition",
    "date",
    "hostTitle",
    "hostNumber",
    "hostDate",
  ].includes(field)
}
