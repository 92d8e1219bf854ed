import { Readable } from "node:stream"
import { addEvidence, noteImprovement } from "#modules/training/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { done } from "./done.ts"

/** Evidence that the platform does not record by itself, and a register with its first lines. */
export async function prove(caller: Caller, centreId: string): Promise<void> {
  for (const { ago, ...evidence } of evidences)
    done(evidence.title, await addEvidence(caller, { centreId, onDate: day(-ago), ...evidence }))
  const file = await receiveFile(Readable.from([Buffer.from(meeting)]), {
    name: "reunion-pedagogique.txt",
    mediaType: "text/plain",
  })
  done(
    "meeting",
    await addEvidence(caller, {
      centreId,
      indicator: 18,
      onDate: day(-44),
      title: "Réunion pédagogique : relevé de décisions",
      file,
    }),
  )
  for (const { ago, answered, closed, ...line } of register)
    done(
      "register",
      await noteImprovement(caller, {
        centreId,
        ...line,
        receivedOn: day(-ago),
        ...(answered === undefined ? {} : { answeredOn: day(-answered) }),
        ...(closed === undefined ? {} : { closedOn: day(-closed) }),
      }),
    )
}

const meeting =
  "Réunion pédagogique\n\n1. Trois formatrices présentes.\n2. La grille de mise en situation est la même pour tous.\n3. Prochaine réunion dans deux mois.\n"

const evidences = [
  {
    indicator: 22,
    ago: 120,
    title: "Plan de formation de l’équipe",
    note: "Deux formatrices formées à l’animation à distance ; attestations au dossier.",
  },
  {
    indicator: 23,
    ago: 30,
    title: "Veille légale",
    note: "Lettre juridique mensuelle, lue en réunion d’équipe ; relevé des points au compte rendu.",
  },
  { indicator: 25, ago: 60, title: "Veille pédagogique", note: "Revue partagée avec deux autres centres." },
  {
    indicator: 26,
    ago: 200,
    title: "Réseau handicap",
    note: "Convention avec la délégation régionale ; référente nommée.",
    link: "https://exemple.test/referent-handicap",
  },
  {
    indicator: 19,
    ago: 75,
    title: "Sélections documentaires remises aux stagiaires",
    note: "Une par session, au centre de documentation et en ligne.",
  },
]

const register = [
  {
    kind: "complaint",
    ago: 52,
    answered: 49,
    closed: 20,
    origin: "Une participante",
    subject: "Salle inaccessible le matin : ascenseur en panne.",
    answer: "Excuses, salle changée l’après-midi.",
    measure: "L’ascenseur est vérifié la veille de chaque session.",
    owner: "Accueil",
  },
  {
    kind: "difficulty",
    ago: 33,
    answered: 33,
    origin: "Formateur",
    subject: "Deux absences sans prévenir sur douze inscrits.",
    answer: "Rappel par courriel à J-7 et J-1.",
    measure: "Rappels envoyés par la plateforme.",
    owner: "Pôle formation",
  },
  {
    kind: "risk",
    ago: 21,
    origin: "Revue de l’équipe",
    subject: "Une seule formatrice habilitée pour la laïcité.",
    measure: "Habiliter une seconde personne.",
    owner: "Direction",
  },
  { kind: "idea", ago: 9, origin: "Questionnaires à chaud", subject: "Ajouter une demi-journée à trois mois." },
]

function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
