import { m } from "#platform/messages/index.ts"
import type { ReportChapterKey } from "../domain/chapters.ts"

const titles: Record<ReportChapterKey, () => string> = {
  introduction: m.report_chapter_introduction,
  networks: m.report_chapter_networks,
  training: m.report_chapter_training,
  support: m.report_chapter_support,
  documentation: m.report_chapter_documentation,
  studies: m.report_chapter_studies,
  observation: m.report_chapter_observation,
  life: m.report_chapter_life,
  conclusion: m.report_chapter_conclusion,
}

export function chapterTitle(chapter: ReportChapterKey): string {
  return titles[chapter]()
}
