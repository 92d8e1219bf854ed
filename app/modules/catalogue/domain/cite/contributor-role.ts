import type { Contributor } from "../record-description.ts"

/** What a contributor did, in the words of CSL 1.0.2, and a few that it lacks. */
export const contributorRoles = [
  "author",
  "editor",
  "editorial-director",
  "compiler",
  "translator",
  "illustrator",
  "photographer",
  "interviewer",
  "interviewee",
  "director",
  "producer",
  "script-writer",
  "composer",
  "performer",
  "narrator",
  "organizer",
  "advisor",
  "foreword",
  "afterword",
  "annotator",
  "commentator",
  "degree-grantor",
  "contributor",
] as const

export type ContributorRole = (typeof contributorRoles)[number]

/** UNIMARC function codes (Manual, appendix C), one for each role; several codes may mean one role. */
const codes: Record<ContributorRole, string[]> = {
  author: ["070", "330", "010", "090"],
  editor: ["340"],
  "editorial-director": ["651"],
  compiler: ["220"],
  translator: ["730"],
  illustrator: ["440"],
  photographer: ["600"],
  interviewer: ["470"],
  interviewee: ["460"],
  director: ["300"],
  producer: ["630"],
  "script-writer": ["690"],
  composer: ["230"],
  performer: ["590", "005"],
  narrator: ["550"],
  organizer: ["557"],
  advisor: ["727"],
  foreword: ["080"],
  afterword: ["075"],
  annotator: ["020"],
  commentator: ["212", "210"],
  "degree-grantor": ["295"],
  contributor: ["205"],
}

const roleByCode = new Map(contributorRoles.flatMap((role) => codes[role].map((code) => [code, role] as const)))

/** The first role that the function codes say; without a known code, whoever is main or equal is an author. */
export function roleOf(contributor: Contributor): ContributorRole {
  for (const code of contributor.functions) {
    const role = roleByCode.get(code)
    if (role !== undefined) return role
  }
  return contributor.functions.length === 0 && contributor.rank !== "secondary" ? "author" : "contributor"
}

/** The function codes and rank that a role means, for a contributor read from a file that names roles. */
export function standingOf(role: ContributorRole, isFirst: boolean): Pick<Contributor, "functions" | "rank"> {
  const [code] = codes[role]
  const functions = role === "contributor" || code === undefined ? [] : [code]
  if (role === "author") return { functions, rank: isFirst ? "main" : "equal" }
  return { functions, rank: "secondary" }
}

/** The contributors of a role, in their order. */
export function contributorsOf(contributors: Contributor[], ...roles: ContributorRole[]): Contributor[] {
  return contributors.filter((contributor) => roles.includes(roleOf(contributor)))
}
