import { answerEvaluation, makeSlips, putEvaluation, writeQuestionnaire } from "#modules/training/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { done } from "./done.ts"

/** Two questionnaires, and what the invented people of two sessions answered. */
export async function evaluate(caller: Caller, centreId: string, activityIds: readonly string[]): Promise<void> {
  const form = { centreId, intro: "Deux minutes pour nous aider à faire mieux." }
  const end = done(
    "questionnaire",
    await writeQuestionnaire(caller, {
      ...form,
      title: "À chaud, en fin de formation",
      moment: "end",
      questions: [
        "échelle : Les objectifs annoncés ont été atteints *",
        "échelle : Le rythme et les méthodes m’ont convenu *",
        "échelle : Je vais m’en servir dans mon travail *",
        "choix : Vous travaillez pour = une collectivité / l’État / une association / autre",
        "texte : Ce qui vous a le plus servi",
        "texte : Ce que nous devrions changer",
      ].join("\n"),
    }),
  )
  done(
    "questionnaire",
    await writeQuestionnaire(caller, {
      ...form,
      title: "Avant de venir",
      moment: "before",
      questions: [
        "échelle : Je connais déjà le sujet *",
        "texte : La situation dont vous voulez parler",
        "texte : Un besoin d’aménagement ?",
      ].join("\n"),
    }),
  )
  const today = new Date().toISOString().slice(0, 10)
  const from = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
  const to = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  for (const [at, activityId] of activityIds.slice(-3, -1).entries()) {
    const { evaluationId } = done(
      "evaluation",
      await putEvaluation(caller, {
        centreId,
        activityId,
        questionnaireId: end.questionnaireId,
        opensOn: at === 0 ? from : today,
        closesOn: to,
      }),
    )
    const { secrets } = done("slips", await makeSlips(caller, { centreId, evaluationId, count: 12 }))
    for (const [who, secret] of secrets.slice(0, at === 0 ? 9 : 3).entries())
      done("answer", await answerEvaluation(caller, { secret, answers: answersOf(who) }))
  }
}

const useful = [
  "Les cas apportés par le groupe.",
  "La grille, que j’utilise déjà.",
  "Entendre comment font les autres villes.",
  "",
]
const change = ["Plus de temps l’après-midi.", "", "Une salle moins chaude.", ""]
const employers = ["une collectivité", "l’État", "une association", "une collectivité"]

function answersOf(who: number): Record<string, string> {
  return {
    q1: String(5 - (who % 3 === 2 ? 1 : 0)),
    q2: String(5 - (who % 4)),
    q3: String(who % 5 === 4 ? 3 : 5),
    q4: employers[who % 4] ?? "",
    q5: useful[who % 4] ?? "",
    q6: change[who % 4] ?? "",
  }
}
