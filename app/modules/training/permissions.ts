import { anyone, centreAdministrator, permissionTable, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** Courses, cycles, sessions, trainers, trainees. */
  "training.manage": staff,
  /** Questionnaires, what they are sent for, their summary. */
  "training.evaluate": staff,
  /** From the link of a mail or of a slip: the secret is what allows it. */
  "training.answer": anyone,
  /** The yearly return: revenue, charges, which activities count. */
  "training.account": staff,
  /** Evidence, complaints, improvements. */
  "training.prove": staff,
  /** Who the centre is as a training body, its accounting year. */
  "training.settle": centreAdministrator,
})
