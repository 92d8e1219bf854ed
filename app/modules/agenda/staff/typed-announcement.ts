import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"

const texts = [
  "visibility",
  "description",
  "audience",
  "practical",
  "contact",
  "enrolment",
  "elsewhere",
  "capacity",
  "opensOn",
  "closesOn",
  "question",
  "remoteLink",
  "message",
] as const
const boxes = ["waitingList", "asksAccess", "asksMeal"] as const

/** The form of an announcement as it is typed. */
export type TypedAnnouncement = Record<(typeof texts)[number], string> & Record<(typeof boxes)[number], boolean>

export function typedAnnouncement(fields: FormFields): TypedAnnouncement {
  return {
    ...(Object.fromEntries(texts.map((name) => [name, field(fields, name)])) as Record<(typeof texts)[number], string>),
    ...(Object.fromEntries(boxes.map((name) => [name, field(fields, name) === "yes"])) as Record<
      (typeof boxes)[number],
      boolean
    >),
  }
}

/** What one begins with: for everyone, by mail, with a waiting list. */
export const newAnnouncement: TypedAnnouncement = {
  visibility: "public",
  description: "",
  audience: "",
  practical: "",
  contact: "",
  enrolment: "everyone",
  elsewhere: "",
  capacity: "",
  opensOn: "",
  closesOn: "",
  question: "",
  remoteLink: "",
  message: "",
  waitingList: true,
  asksAccess: false,
  asksMeal: false,
}
