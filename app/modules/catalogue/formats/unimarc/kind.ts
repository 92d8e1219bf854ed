import { foldText } from "../../domain/filing-title.ts"
import type { MarcRecord } from "../../domain/marc-record.ts"
import { controlValue, dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { RecordKind } from "../../domain/record-description.ts"
import { cleanText } from "../../domain/text.ts"

/**
 * Says what a record describes, from the surest sign to the weakest: thesis note and codes, coded type and level
 * (leader 6 and 7), the type that the library itself wrote (099 $t, 200 $b, 608, 995 $r), coded form of contents (105).
 */
export function readKind(record: MarcRecord): RecordKind {
  const forms = formCodes(record)
  if (dataFields(record, "328").length > 0 || /[mv7]/.test(forms)) return "thesis"
  const type = record.leader.charAt(6)
  const level = record.leader.charAt(7)
  const isCoded = record.leader.length === 24 && /[a-gi-mr]/.test(type) && /[aimsc]/.test(level)
  const carrier = isCoded ? carrierKind(type) : null
  if (carrier !== null) return carrier
  const hasHost = dataFields(record, "461", "463").length > 0
  const local = localKind(record, hasHost)
  if (isCoded && level === "s") return serialKind(record, hasHost)
  if (isCoded && level === "a") return "article"
  if (local !== null) return local
  if (forms.includes("p") || hasReportWords(record)) return "report"
  if (isCoded) return type === "l" && (level === "i" || saysWebSite(record)) ? "web_page" : printedKind(type)
  if (hasHost && dataFields(record, "010").length === 0) return "article"
  return dataFields(record, "010", "210", "214", "215").length > 0 ? "book" : "other"
}

function carrierKind(type: string): RecordKind | null {
  if (type === "g") return "video"
  if (type === "i" || type === "j") return "audio"
  if (type === "m" || type === "r") return "teaching_tool"
  return null
}

function printedKind(type: string): RecordKind {
  return type === "a" || type === "b" || type === "l" ? "book" : "other"
}

/** A serial record that stands in another, or has a number, describes an issue. A collection of books is one too. */
function serialKind(record: MarcRecord, hasHost: boolean): RecordKind {
  const coded = dataFields(record, "110")
    .flatMap((field) => subfieldValues(field, "a"))[0]
    ?.charAt(0)
  if (coded === "b") return "book"
  return hasHost ? "periodical_issue" : "periodical"
}

/** UNIMARC 105 $a, positions 4 to 7: forms of contents. */
function formCodes(record: MarcRecord): string {
  return (
    dataFields(record, "105")
      .flatMap((field) => subfieldValues(field, "a"))[0]
      ?.slice(4, 8) ?? ""
  )
}

const localWords: [kind: RecordKind, words: RegExp][] = [
  ["article", /^(?:art|article|articles|chapitre|depouillement)\b/],
  ["periodical", /^(?:per|periodique|publication en serie)\b/],
  ["report", /^(?:rap|rapport|etude|etudes|rapports?)\b/],
  ["thesis", /^(?:te|the|these|memoire|mem|tfe|tpfe|pfe|travaux d etudiants?)\b/],
  ["video", /^(?:vid|dvd|video|film|documentaire|images? animees?|enregistrement video)\b/],
  ["audio", /^(?:cd|cda|son|audio|podcast|enregistrement sonore|phonogramme)\b/],
  ["web_page", /^(?:web|site|site web|site internet|page web|url)\b/],
  ["teaching_tool", /^(?:jeu|jeux|kit|mal|mallette|outil|outils|outil pedagogique|multimedia multisupport|valise)\b/],
  ["grey_literature", /^(?:gris|litterature grise|lg|document interne|dossier documentaire|actes?)\b/],
  ["book", /^(?:liv|livre|livres|ouvrage|ouvrages|monographie|mono)\b/],
]

function localKind(record: MarcRecord, hasHost: boolean): RecordKind | null {
  const labels = [
    ...dataFields(record, "099").flatMap((field) => subfieldValues(field, "t")),
    ...dataFields(record, "200").flatMap((field) => subfieldValues(field, "b")),
    ...dataFields(record, "608").flatMap((field) => subfieldValues(field, "a")),
    ...dataFields(record, "995").flatMap((field) => subfieldValues(field, "r")),
  ]
  for (const label of labels) {
    const folded = foldText(cleanText(label))
    if (/^(?:rev|revue|numero|fascicule|bulletin)\b/.test(folded)) return hasHost ? "periodical_issue" : "periodical"
    for (const [kind, words] of localWords) if (words.test(folded)) return kind
  }
  return null
}

function hasReportWords(record: MarcRecord): boolean {
  const subtitles = dataFields(record, "200").flatMap((field) => subfieldValues(field, "e"))
  return subtitles.some((text) =>
    /^rapport (?:final|d activite|d etude|annuel|d evaluation|de mission|de recherche|intermediaire|au |pour )/.test(
      foldText(cleanText(text)),
    ),
  )
}

function saysWebSite(record: MarcRecord): boolean {
  const coded = dataFields(record, "135").flatMap((field) => subfieldValues(field, "a"))[0] ?? ""
  return dataFields(record, "215").length === 0 && coded.charAt(0) !== "d" && controlValue(record, "001") !== null
}
