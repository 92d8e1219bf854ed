import type { RecordDescription } from "../domain/record-description.ts"
import { buildDescription } from "./build-description.ts"
import { buildBody, buildHost, buildPerson } from "./build-exchange.ts"

const topic = (...parts: [string, ...string[]]) => ({
  kind: "uncontrolled" as const,
  parts,
  scheme: null,
  authorityId: null,
})
const publication = (place: string, publisher: string, date: string | null) => ({
  role: "publication" as const,
  places: [place],
  publishers: [publisher],
  date,
})

/** One record of each sort that a centre holds, as full as records are; people and bodies are invented. */
export function buildRichDescriptions(): RecordDescription[] {
  const [author, editor] = [buildPerson("Lavergne", "Solène"), buildPerson("Ferrand", "Idriss")]
  const second = { functions: ["340"], rank: "secondary" as const }
  return [
    buildDescription({
      kind: "book",
      title: "Habiter les marges",
      sortTitle: "habiter les marges",
      subtitle: "vingt ans d’enquêtes à 50 % & plus",
      part: "vol. 2",
      edition: "2e édition revue",
      contributors: [
        author,
        buildBody("Observatoire des villes moyennes", { rank: "equal" }),
        buildPerson("Ferrand", "Idriss", second),
      ],
      publications: [publication("Lyon", "Presses des Deux Rives", "2014")],
      year: 2014,
      extent: ["383 p."],
      series: [{ title: "Terrains", subtitle: null, number: "12", issn: null }],
      isbns: [{ value: "9782253060994", typed: "9782253060994" }],
      notes: ["Bibliogr. p. 371-380"],
      contents: ["Première partie ; Seconde partie"],
      abstracts: ["Un résumé, avec « guillemets », l’apostrophe et {accolades}."],
      subjects: [topic("politique de la ville"), topic("habitat", "France")],
      links: [{ url: "https://exemple.org/habiter", label: null, format: null }],
    }),
    buildDescription({
      kind: "article",
      title: "La médiation au quotidien",
      sortTitle: "mediation au quotidien",
      contributors: [author, buildPerson("Nkomo", "Awa", { functions: ["730"], rank: "secondary" })],
      year: 2019,
      host: buildHost({
        title: "Cahiers du développement social",
        number: "vol. 12, n° 44",
        date: "2019-03",
        pages: "15-28",
        issn: "0338-0610",
      }),
      links: [{ url: "https://doi.org/10.1234/cdsu.44", label: "DOI", format: null }],
      subjects: [topic("médiation sociale")],
    }),
    buildDescription({
      kind: "article",
      title: "Enquêter avec les habitants",
      sortTitle: "enqueter avec les habitants",
      contributors: [author, { ...editor, ...second }],
      publications: [publication("Paris", "Éditions du Canal", "2011")],
      year: 2011,
      host: buildHost({ title: "Méthodes en partage", pages: "101-120", isbn: "9782211034012" }),
    }),
    buildDescription({
      kind: "thesis",
      title: "Les conseils citoyens",
      sortTitle: "conseils citoyens",
      contributors: [author, buildPerson("Ferrand", "Idriss", { functions: ["727"], rank: "secondary" })],
      publications: [publication("Grenoble", "Université des Alpages", "2012")],
      year: 2012,
      thesisNotes: ["Thèse de doctorat, sociologie"],
      extent: ["512 p."],
    }),
    ...(
      ["report", "grey_literature", "teaching_tool", "web_page", "audio", "video", "periodical", "other"] as const
    ).map((kind) =>
      buildDescription({
        kind,
        title: `Un document du type ${kind}`,
        sortTitle: `document du type ${kind.replace("_", " ")}`,
        contributors: [
          buildBody("Centre de ressources du Val", {
            functions: [kind === "video" ? "300" : "070"],
            rank: kind === "video" ? "secondary" : "main",
          }),
        ],
        publications: [publication("Nantes", "Centre de ressources du Val", "2020")],
        year: 2020,
        links: [{ url: `https://exemple.org/${kind}`, label: null, format: null }],
      }),
    ),
    buildDescription({
      kind: "periodical_issue",
      title: "Numéro consacré à l’école",
      sortTitle: "numero consacre a l ecole",
      year: 2018,
      host: buildHost({ title: "La Lettre du réseau", number: "n° 7", date: "printemps 2018", issn: "0338-0610" }),
    }),
  ]
}

/** A record that says everything that a description can, twice where it can. */
export function buildFullDescription(): RecordDescription {
  const lavergne = buildPerson("Lavergne", "Solène", {
    addition: "sociologue",
    dates: "1970-....",
    authorityId: "026",
    functions: ["070", "340"],
  })
  return buildDescription({
    title: "Habiter les marges",
    sortTitle: "habiter les marges",
    subtitle: "actes",
    part: "Actes du colloque de 2013",
    parallelTitles: ["Living on the edge"],
    responsibility: "sous la direction de Solène Lavergne",
    edition: "2e édition",
    contributors: [
      lavergne,
      { ...buildBody("Rencontres du Val"), kind: "meeting", rank: "equal" },
      buildPerson("Plume", null, { rank: "equal" }),
      buildPerson("Trait", "Lou", { functions: ["440"], rank: "secondary" }),
    ],
    publications: [
      publication("Lyon", "Presses des Deux Rives", "impr. 2014"),
      { ...publication("Paris", "Diffuseur", null), role: "distribution" },
    ],
    year: 2014,
    yearEnd: 2015,
    extent: ["1 vol. (383 p.) : ill. ; 24 cm"],
    series: [
      { title: "Terrains", subtitle: "études", number: "12", issn: "0338-0610" },
      { title: "Autre collection", subtitle: null, number: "3", issn: null },
    ],
    isbns: [
      { value: "9782253060994", typed: "978-2-253-06099-4 (br.)" },
      { value: null, typed: "978-2-253-06099-5" },
    ],
    originalLanguages: ["eng"],
    notes: ["Bibliogr.", "Index"],
    thesisNotes: ["Texte remanié de : Thèse"],
    contents: ["Une partie", "Une autre"],
    abstracts: ["Un résumé.", "A summary."],
    subjects: [{ kind: "topic", parts: ["ville", "Lyon"], scheme: "rameau", authorityId: "027" }],
    territories: [
      { code: "commune:99001", label: "Valmont-sur-Ire" },
      { code: "departement:99", label: "Ire-et-Loue" },
    ],
    classes: [{ scheme: "dewey", number: "307.76", schemeName: null }],
    links: [
      { url: "https://exemple.org/texte.pdf", label: "Texte", format: "application/pdf" },
      { url: "https://exemple.org/page", label: null, format: null },
    ],
    sources: [{ country: "FR", agency: "Centre", date: "20140312" }],
  })
}
