/** What a line of the ledger can be, in the order in which lists show them. */
export const activityKinds = [
  "network_meeting",
  "conference",
  "course_session",
  "on_demand_course",
  "teaching",
  "contribution",
  "support",
  "interview",
  "call",
  "visit",
  "loan",
  "study_interview",
  "analysis_group",
  "study_meeting",
  "presentation",
  "mediation",
  "other",
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** The chapters of a year's report: the missions of a centre. */
export const chapters = ["networks", "training", "support", "documentation", "studies", "observation"] as const
export type Chapter = (typeof chapters)[number]

export const statuses = ["planned", "held", "cancelled"] as const
export type Status = (typeof statuses)[number]

export const modes = ["on_site", "remote", "mixed"] as const
export type Mode = (typeof modes)[number]

export const participationRoles = ["participant", "trainer", "speaker", "organiser"] as const
export type ParticipationRole = (typeof participationRoles)[number]

export const seriesKinds = ["network", "programme", "study", "support"] as const
export type SeriesKind = (typeof seriesKinds)[number]

/** The kinds that a year's summary table adds up (days, participants, participant-hours), as reports print it. */
export const summaryKinds = [
  "conference",
  "course_session",
  "on_demand_course",
  "network_meeting",
  "teaching",
] as const satisfies readonly ActivityKind[]

const ownChapter: Record<ActivityKind, Chapter> = {
  network_meeting: "networks",
  conference: "training",
  course_session: "training",
  on_demand_course: "training",
  teaching: "training",
  contribution: "networks",
  support: "support",
  interview: "support",
  call: "support",
  visit: "documentation",
  loan: "documentation",
  study_interview: "studies",
  analysis_group: "studies",
  study_meeting: "studies",
  presentation: "observation",
  mediation: "support",
  other: "support",
}

/** The chapter in which a kind is counted unless somebody says another. */
export function chapterOf(kind: ActivityKind): Chapter {
  return ownChapter[kind]
}
