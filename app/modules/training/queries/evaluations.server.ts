import { sql } from "kysely"
import { hashOf } from "#modules/account/index.server.ts"
import { centreName } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { cleanText } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { Question } from "../domain/question.ts"
import { training } from "../tables.server.ts"

export interface QuestionnaireLine {
  id: string
  title: string
  moment: "before" | "end" | "later"
  intro: string
  questions: Question[]
  withdrawn: boolean
  version: number
  used: number
}

/** The questionnaires of a centre, those in use first. */
export async function listQuestionnaires(tx: Tx, centreId: string): Promise<QuestionnaireLine[]> {
  const { rows } = await sql<QuestionnaireLine>`
    select id, title, moment, intro, questions, withdrawn, version,
      (select count(*)::int from training.evaluation e where e.centre_id = q.centre_id and e.questionnaire_id = q.id) as used
    from training.questionnaire q where centre_id = ${centreId} order by withdrawn, title, id`.execute(training(tx))
  return rows
}

export interface EvaluationLine {
  id: string
  activityId: string
  activityTitle: string
  sessionId: string | null
  questionnaireId: string
  title: string
  moment: "before" | "end" | "later"
  questions: Question[]
  opensOn: string
  closesOn: string
  sentAt: Date | null
  asked: number
  answered: number
}

const evaluations = sql`
  select e.id, e.activity_id as "activityId", coalesce(a.title, '') as "activityTitle", s.id as "sessionId", q.id as "questionnaireId", q.title, q.moment,
    q.questions, e.opens_on as "opensOn", e.closes_on as "closesOn", e.sent_at as "sentAt",
    (select count(*)::int from training.invitation i where i.evaluation_id = e.id) as asked,
    (select count(*)::int from training.response r where r.evaluation_id = e.id) as answered
  from training.evaluation e
  join training.questionnaire q on q.centre_id = e.centre_id and q.id = e.questionnaire_id
  left join activity.published_activity a on a.id = e.activity_id
  left join training.course_session s on s.activity_id = e.activity_id`

/** The evaluations of a centre, or of one activity, the latest first. */
export async function listEvaluations(tx: Tx, centreId: string, activityId?: string): Promise<EvaluationLine[]> {
  const { rows } = await sql<EvaluationLine>`
    ${evaluations} where e.centre_id = ${centreId} ${activityId === undefined ? sql`` : sql`and e.activity_id = ${activityId}`}
    order by e.opens_on desc, e.id limit 200`.execute(training(tx))
  return rows
}

export async function findEvaluation(tx: Tx, centreId: string, id: string): Promise<EvaluationLine | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<EvaluationLine>`${evaluations} where e.centre_id = ${centreId} and e.id = ${id}`.execute(
    training(tx),
  )
  return rows[0]
}

export async function answersOf(tx: Tx, centreId: string, evaluationId: string): Promise<Record<string, string>[]> {
  const rows = await training(tx)
    .selectFrom("training.response")
    .select("answers")
    .where("centre_id", "=", centreId)
    .where("evaluation_id", "=", evaluationId)
    .orderBy("id")
    .execute()
  return rows.map(({ answers }) => answers as Record<string, string>)
}

/** What the link of a mail or a slip opens, read as the installation: its holder may be nobody here. Undefined once used, before or after its days. */
export async function evaluationOfLink(secret: string, today: string) {
  return await read(systemCaller("training.evaluation-of-link"), async (tx) => {
    const { rows } = await sql<{
      centreId: string
      title: string
      intro: string
      questions: Question[]
      course: string
      closesOn: string
    }>`
      select e.centre_id as "centreId", q.title, q.intro, q.questions, a.title as course, e.closes_on as "closesOn"
      from training.invitation i
      join training.evaluation e on e.centre_id = i.centre_id and e.id = i.evaluation_id
      join training.questionnaire q on q.centre_id = e.centre_id and q.id = e.questionnaire_id
      join activity.published_activity a on a.id = e.activity_id
      where i.secret_hash = ${hashOf(cleanText(secret))} and not i.answered and e.opens_on <= ${today} and e.closes_on >= ${today}`.execute(
      training(tx),
    )
    const [found] = rows
    return found === undefined ? undefined : { ...found, centre: (await centreName(tx, found.centreId)) ?? "" }
  })
}
