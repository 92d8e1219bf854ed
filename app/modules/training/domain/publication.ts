/** Who may know of a session; "staff": not published, or not any more. */
export const sessionVisibilities = ["public", "registered", "network", "staff"] as const
export type SessionVisibility = (typeof sessionVisibilities)[number]
export type PublishedVisibility = Exclude<SessionVisibility, "staff">
