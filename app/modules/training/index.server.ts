import { followMerges } from "./operations/follow-merges.server.ts"

export { followCycle } from "./operations/follow-cycle.server.ts"
export { noteTrainees } from "./operations/note-trainees.server.ts"
export { noteTrainer } from "./operations/note-trainer.server.ts"
export { writeCourse } from "./operations/write-course.server.ts"
export { writeCycle } from "./operations/write-cycle.server.ts"
export { editSession, planSession } from "./operations/write-session.server.ts"

followMerges()
