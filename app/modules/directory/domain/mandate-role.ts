/** Who somebody is on the board of a centre. */
export const mandateRoles = ["president", "vice_president", "treasurer", "secretary", "member", "invited"] as const

export type MandateRole = (typeof mandateRoles)[number]

/** What a partner brings to common work. */
export const contributions = ["means", "public", "skills"] as const

export type Contribution = (typeof contributions)[number]

/** How somebody agreed to stand in the who's-who. */
export const consentMeans = ["own_page", "paper", "email", "oral"] as const

export type ConsentMeans = (typeof consentMeans)[number]
