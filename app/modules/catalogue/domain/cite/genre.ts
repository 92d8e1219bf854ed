import { foldText } from "../filing-title.ts"
import type { RecordKind } from "../record-description.ts"

/** The French word that says a kind where a format has a free place for it and no type of its own. */
const words: Partial<Record<RecordKind, string>> = {
  report: "rapport",
  grey_literature: "littérature grise",
  teaching_tool: "outil pédagogique",
  periodical: "périodique",
  periodical_issue: "numéro de périodique",
  web_page: "page web",
  audio: "enregistrement sonore",
  video: "vidéo",
}

const readings: [RecordKind, RegExp][] = [
  ["periodical_issue", /^(?:numero (?:de|d un) periodique|numero de revue|fascicule|periodical issue)$/],
  ["periodical", /^(?:periodique|revue|journal|magazine|publication en serie|periodical|serial)$/],
  ["article", /^(?:article(?: de (?:revue|presse|periodique))?|chapitre(?: d ouvrage)?|journal article|chapter)$/],
  ["report", /^(?:rapport|rapport [a-z ]+|etude|report|technical report|evaluation|diagnostic)$/],
  ["thesis", /^(?:these|these [a-z ]+|memoire|memoire [a-z0-9 ]+|thesis|phd thesis|master s thesis|dissertation|hdr)$/],
  [
    "grey_literature",
    /^(?:litterature grise|document interne|document de travail|grey literature|working paper|actes)$/,
  ],
  [
    "teaching_tool",
    /^(?:outils? pedagogiques?|jeu|jeux|jeu educatif|mallette|mallette pedagogique|kit|teaching tool)$/,
  ],
  ["web_page", /^(?:page web|site web|site internet|site|web page|website|webpage|blog post)$/],
  ["audio", /^(?:enregistrement sonore|son|audio|podcast|cd audio|emission de radio|sound recording|audio recording)$/],
  ["video", /^(?:video|film|dvd|documentaire|enregistrement video|video recording|motion picture)$/],
  ["book", /^(?:livre|ouvrage|monographie|book|monograph|ouvrage collectif)$/],
]

/** The word for a kind that a format does not know ("outil pédagogique"), or null when its type says enough. */
export function genreWord(kind: RecordKind): string | null {
  return words[kind] ?? null
}

/** The kind that a word typed by a cataloguer means ("Rapport d'étude", "Mémoire de master 2", "DVD"), or null. */
export function kindOfGenre(typed: string): RecordKind | null {
  const folded = foldText(typed)
  return readings.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
