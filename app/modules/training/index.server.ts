import { registerOwnData } from "#modules/account/index.server.ts"
import { registerActivityAction } from "#modules/activity/index.ts"
import { registerItemPage } from "#modules/agenda/index.server.ts"
import { registerCertificateDetails } from "#modules/attendance/index.server.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { followMerges } from "./operations/follow-merges.server.ts"
import { permissions } from "./permissions.ts"
import { certificateDetailsOf } from "./queries/certificate-details-of.server.ts"
import { ownTraining } from "./queries/own-training.server.ts"
import { pageOfSession } from "./queries/page-of-session.server.ts"

// Importing the door registers the job.
export { sendEvaluationsJob } from "./jobs/send-evaluations.job.server.ts"
export { answerEvaluation } from "./operations/answer-evaluation.server.ts"
export { enterMoney } from "./operations/enter-money.server.ts"
export { followCycle } from "./operations/follow-cycle.server.ts"
export { noteActivity, setThemeSpeciality } from "./operations/note-activity.server.ts"
export { noteTrainees } from "./operations/note-trainees.server.ts"
export { noteTrainer } from "./operations/note-trainer.server.ts"
export { addEvidence, noteImprovement } from "./operations/prove.server.ts"
export { publishSession } from "./operations/publish-session.server.ts"
export { putEvaluation } from "./operations/put-evaluation.server.ts"
export { makeSlips, sendEvaluation } from "./operations/send-evaluation.server.ts"
export { noteYear, settleBody } from "./operations/settle-body.server.ts"
export { writeCourse } from "./operations/write-course.server.ts"
export { writeCycle } from "./operations/write-cycle.server.ts"
export { writeQuestionnaire } from "./operations/write-questionnaire.server.ts"
export { editSession, planSession } from "./operations/write-session.server.ts"
export { yearlyReturn as yearlyReturnOf } from "./queries/yearly-return.server.ts"

registerActivityAction({
  permission: permissions["training.manage"],
  label: () => m.training_trainees_action(),
  href: (id) => href("/travail/formations/stagiaires/:id", { id }),
})
registerOwnData("training", ownTraining)
followMerges()
registerCertificateDetails(certificateDetailsOf)
registerItemPage((tx, _caller, { id }) => pageOfSession(tx, id))
