/** The first day, among those that are not cancelled, that is still to come: what has one has not been held. */
export function dayAhead(
  slots: readonly { date: string; state?: string | undefined }[],
  today: string,
): string | undefined {
  return slots
    .filter(({ date, state }) => state !== "cancelled" && date > today)
    .map(({ date }) => date)
    .toSorted()[0]
}
