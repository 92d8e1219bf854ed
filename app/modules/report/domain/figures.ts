/** What a line of the ledger counts for, by the words of its figures' addresses. */
export interface Figures {
  activites: number
  jours: number
  "demi-journees": number
  heures: number
  participants: number
  "heures-participants": number
}
export type AddedFigure = keyof Figures

export const noFigures: Figures = {
  activites: 0,
  jours: 0,
  "demi-journees": 0,
  heures: 0,
  participants: 0,
  "heures-participants": 0,
}

export function addFigures(one: Figures, other: Figures): Figures {
  return {
    activites: one.activites + other.activites,
    jours: one.jours + other.jours,
    "demi-journees": one["demi-journees"] + other["demi-journees"],
    heures: one.heures + other.heures,
    participants: one.participants + other.participants,
    "heures-participants": one["heures-participants"] + other["heures-participants"],
  }
}
