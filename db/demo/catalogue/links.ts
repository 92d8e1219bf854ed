import type { Random } from "./language/random.ts"
import { demoCentres } from "./words/centres.ts"
import type { Work } from "./work.ts"

/** Letters, digits and hyphens only, at most that long, cut between two words. */
export function slugOf(text: string, longest: number): string {
  const slug = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  return slug.length <= longest ? slug : slug.slice(0, longest).replace(/-[^-]*$/, "")
}

/** Where the document can be read: an address under a name that no one can register (RFC 2606). */
export function drawLink(
  random: Random,
  work: Pick<Work, "kind" | "title" | "publisher" | "host" | "year" | "id">,
): Work["link"] {
  const file = `${slugOf(work.title, 48)}-${work.id.slice(-4)}`
  if (work.host !== null) {
    const site = `https://www.${slugOf(work.host.title, 40)}.exemple.test`
    return { url: `${site}/${work.host.number.replace(/\D+/g, "")}/${file}.html`, label: "Texte intégral" }
  }
  const centre = demoCentres.find(({ name }) => name === work.publisher)
  const site = centre?.website ?? `https://www.${slugOf(work.publisher ?? "ressources", 40)}.exemple.test`
  if (work.kind === "web_page") return { url: `${site}/${file}`, label: "Consulter" }
  if (work.kind === "video" || work.kind === "audio")
    return { url: `${site}/ecouter-voir/${file}`, label: work.kind === "video" ? "Voir en ligne" : "Écouter en ligne" }
  return { url: `${site}/${random.pick(folders)}/${work.year}/${file}.pdf`, label: "Texte intégral" }
}

/** How likely a document of that year is to be online, for what is always so today. */
export function onlineShare(year: number): number {
  return year < 1998 ? 0.1 : year < 2006 ? 0.5 : 1
}

const folders = ["documents", "publications", "ressources", "doc"]
