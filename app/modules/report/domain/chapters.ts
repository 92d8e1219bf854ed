/** The parts of a report in their order: the six missions between an opening, the life of the association and a closing. */
export const reportChapters = [
  "introduction",
  "networks",
  "training",
  "support",
  "documentation",
  "studies",
  "observation",
  "life",
  "conclusion",
] as const
export type ReportChapterKey = (typeof reportChapters)[number]

export function isReportChapter(text: string): text is ReportChapterKey {
  return (reportChapters as readonly string[]).includes(text)
}
