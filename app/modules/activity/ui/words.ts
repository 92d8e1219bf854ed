import { isStructureKind, structureKindName } from "#modules/directory/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { FigureName } from "../domain/figure.ts"
import type { Split } from "../domain/figure-question.ts"
import type { ActivityKind, Chapter, Mode, ParticipationRole, SeriesKind, Status } from "../domain/kinds.ts"
import type { Half, SlotState } from "../domain/slot.ts"

export function kindName(kind: ActivityKind): string {
  return m[`activity_kind_${kind}`]()
}

export function chapterName(chapter: Chapter): string {
  return m[`activity_chapter_${chapter}`]()
}

export function statusName(status: Status): string {
  return m[`activity_status_${status}`]()
}

export function modeName(mode: Mode): string {
  return m[`activity_mode_${mode}`]()
}

export function roleName(role: ParticipationRole): string {
  return m[`activity_role_${role}`]()
}

export function seriesKindName(kind: SeriesKind): string {
  return m[`activity_series_${kind}`]()
}

/** A kind of structure as the ledger counts them, nobody's included. */
export function ledgerKindName(kind: string): string {
  return isStructureKind(kind) ? structureKindName(kind) : m.activity_structure_none()
}

const figureNames: Record<FigureName, () => string> = {
  activites: m.activity_figure_activites,
  jours: m.activity_figure_jours,
  "demi-journees": m.activity_figure_demi_journees,
  heures: m.activity_figure_heures,
  participants: m.activity_figure_participants,
  presences: m.activity_figure_presences,
  "heures-participants": m.activity_figure_heures_participants,
  "heures-participants-a-distance": m.activity_figure_heures_participants_a_distance,
  "personnes-differentes": m.activity_figure_personnes_differentes,
  "structures-differentes": m.activity_figure_structures_differentes,
  "structures-en-groupe": m.activity_figure_structures_en_groupe,
}

export function figureName(figure: FigureName): string {
  return figureNames[figure]()
}

export function splitName(split: Split): string {
  return m[`activity_split_${split}`]()
}

/** A figure as it is printed: at most two decimals. */
export function figureValue(value: number): string {
  return formatNumber(value, getLocale())
}

/** A change with its sign: "+ 4", "− 2,5", "0". */
export function signed(value: number): string {
  return value > 0 ? `+${formatNumber(value, getLocale())}` : formatNumber(value, getLocale())
}

const actionNames: Record<string, () => string> = {
  recorded: m.activity_action_recorded,
  edited: m.activity_action_edited,
  held: m.activity_action_held,
  cancelled: m.activity_action_cancelled,
  reopened: m.activity_action_reopened,
  participations: m.activity_action_participations,
}

/** What a revision did. */
export function actionName(action: string): string {
  return actionNames[action]?.() ?? action
}

export function halfName(half: Half): string {
  return m[`activity_half_${half}`]()
}

export function slotStateName(state: SlotState): string {
  return m[`activity_slot_${state}`]()
}
