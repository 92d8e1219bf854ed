/** A figure with all that is said beside it. Days and hours are in days and hours, halves included. */
export interface Answer {
  value: number
  /** The same a year before; null when that year has no line at all here. */
  yearBefore: number | null
  announced: { value: number; source: string } | null
  /** As it was when the centre froze the year. */
  frozen: { value: number; at: Date } | null
  /** For figures of different people: participants counted without a name, who are not among them. */
  unnamed: number
}
