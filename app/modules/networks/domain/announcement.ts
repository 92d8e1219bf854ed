import type { Network } from "./network.ts"

interface Said {
  visibility: "public" | "registered" | "network"
  enrols: boolean
}

/** What the agenda says of a meeting that its form does not ask: who it is for and whom to write to; members and professionals enrol with their account. */
export function announcementOf({ audience, contactEmail }: Network, { visibility, enrols }: Said) {
  const way = visibility === "public" ? "everyone" : "registered"
  return { visibility, audience, contact: contactEmail ?? "", enrolment: enrols ? way : ("none" as const) }
}
