export interface SheetTally {
  year: number
  dayParts: number
  halfDays: number
  minutes: number
  participants: number
  presences: number
  participantMinutes: number
}
