export { instantOf, isTime } from "./domain/clock.ts"
export { writeCsv } from "./domain/csv.ts"
export { dayAhead } from "./domain/day-ahead.ts"
export type { FigureName } from "./domain/figure.ts"
export { figureNames, isFigureName } from "./domain/figure.ts"
export type { FigureQuestion, Split } from "./domain/figure-question.ts"
export { addressQuery, filterOf, readQuestion, withoutAny } from "./domain/figure-question.ts"
export type { ActivityKind, Chapter, Mode, ParticipationRole, SeriesKind, Status } from "./domain/kinds.ts"
export { activityKinds, chapters, summaryKinds } from "./domain/kinds.ts"
export { readNumber } from "./domain/read-number.ts"
export type { Half, SaidSlot, Slot } from "./domain/slot.ts"
export { completeSlot } from "./domain/slot.ts"
export type { ReadSlotLines, SlotLine } from "./domain/slot-lines.ts"
export { readSlotLines, writeSlotLine } from "./domain/slot-lines.ts"
export type { LedgerStructureKind } from "./domain/structure-kind.ts"
export { ledgerStructureKinds } from "./domain/structure-kind.ts"
export type { ActivityAction } from "./ui/activity-actions.ts"
export { registerActivityAction } from "./ui/activity-actions.ts"
export { CentreYear } from "./ui/centre-year.tsx"
export { figureHref } from "./ui/figure-href.ts"
export { slotLineProblems } from "./ui/slot-line-problems.ts"
export {
  chapterName,
  figureName,
  figureValue,
  halfName,
  kindName,
  ledgerKindName,
  modeName,
  seriesKindName,
  signed,
  statusName,
} from "./ui/words.ts"
