import { followMerges } from "./operations/follow-merges.server.ts"

export type { Answer } from "./domain/answer-figure.ts"
export type { Measures } from "./domain/measures.ts"
export { addSeries } from "./operations/add-series.server.ts"
export { announceFigure } from "./operations/announce-figure.server.ts"
export { changeParticipations } from "./operations/change-participations.server.ts"
export { changeStatus } from "./operations/change-status.server.ts"
export { editActivity } from "./operations/edit-activity.server.ts"
export { freezeYear } from "./operations/freeze-year.server.ts"
export { recordActivity, recordLines } from "./operations/record-lines.server.ts"
export { settle } from "./operations/settle.server.ts"
export { answerFigure, placeQuestion } from "./queries/answer-figure.server.ts"
export type { PlacedQuestion } from "./queries/figure-conditions.server.ts"
export { measures } from "./queries/measures.server.ts"

followMerges()
