import { Readable } from "node:stream"
import { attachFile, readRecordFile, searchCatalogue, sortReceived } from "#modules/catalogue/index.server.ts"
import { readCatalogueSearch } from "#modules/catalogue/index.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { buildPdf } from "#platform/testing/build-pdf.ts"
import type { Demonstration } from "./index.ts"

/** Files of two invented documents: a report in PDF, a recording with its transcript. */
export const demonstration: Demonstration = { name: "record-files", create }

const slug = "passerelles-midi"

async function create(caller: Caller): Promise<void> {
  await attach(
    caller,
    "Évaluer un contrat de ville sans se perdre",
    "evaluer-un-contrat-de-ville.pdf",
    "Guide complet",
    buildPdf(guide),
  )
  await attach(caller, "Voix de palier", "voix-de-palier-1.wav", "Épisode 1", tone(90))
  await attach(
    caller,
    "Voix de palier",
    "voix-de-palier-1.vtt",
    "Transcription de l’épisode 1",
    Buffer.from(transcript),
  )
}

async function attach(caller: Caller, title: string, name: string, label: string, bytes: Buffer): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, slug))
  const query = new URLSearchParams({ q: `titre:"${title}"`, centre: slug })
  const found = await read(caller, (tx) => searchCatalogue(tx, readCatalogueSearch(query)))
  const permanentId = found.results[0]?.record.permanentId
  if (centre === undefined || permanentId === undefined) throw new Error(`${title} is missing from the demonstration.`)
  const file = await receiveFile(Readable.from([bytes]), { name, mediaType: "application/octet-stream" })
  const sorted = await sortReceived(file)
  const given = { centreId: centre.id, permanentId, label, access: "public", file, ...sorted }
  const attached = await attachFile(caller, given)
  if (attached.kind !== "done") throw new Error(`${name} was not attached: ${JSON.stringify(attached)}`)
  await readRecordFile(caller, attached.value.fileId)
}

const guide = [
  "Évaluer un contrat de ville sans se perdre. Guide de méthode.",
  "Première étape : poser trois questions évaluatives, et pas davantage, avec les habitants du conseil citoyen.",
  "Deuxième étape : choisir des indicateurs que la commune sait déjà produire. Troisième étape : restituer.",
]

const transcript = `WEBVTT

00:00.000 --> 00:08.000
<v Bastien Quéméré>Voix de palier, premier épisode : la loge.

00:08.000 --> 00:19.000
<v Solange>J’ai pris la loge en quatre-vingt-neuf. La boîte aux lettres, à l’époque, c’était une planche avec des clous.

00:19.000 --> 00:31.000
Les gens frappaient au carreau pour un colis, pour une fuite, pour parler. Surtout pour parler.

00:33.000 --> 00:47.000
<v Bastien Quéméré>Et les nuits d’orage ?

00:47.000 --> 01:04.000
<v Solange>La cave prenait l’eau. On descendait à quatre avec des seaux, et le matin le palier sentait le café pour tout le monde.

01:06.000 --> 01:24.000
Quand on a mis le digicode, on m’a dit que ma journée serait plus légère. Elle est devenue plus longue : on ne frappait plus, on téléphonait.
`

/** A soft tone of so many seconds, in 8-bit sound of 8,000 samples a second (WAV): something that plays. */
function tone(seconds: number): Buffer {
  const rate = 8000
  const samples = Buffer.alloc(seconds * rate)
  for (let at = 0; at < samples.length; at += 1)
    samples[at] = 128 + Math.round(20 * Math.sin((at / rate) * 2 * Math.PI * 220))
  const head = Buffer.alloc(44)
  head.write("RIFF", 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write("WAVEfmt ", 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write("data", 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}
