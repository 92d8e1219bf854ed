/** Kinds of trainees in frame F-1 of the BPF (Cerfa 10443). */
export const traineeCategories = ["a", "b", "c", "d", "e"] as const
export type TraineeCategory = (typeof traineeCategories)[number]

/**
 * What a trainee most probably is, from the kind of structure they come from: public agents and members of citizens' councils are
 * "others" (e), those of associations, companies and landlords employees of private employers (a). Of nobody's, null: somebody must say.
 */
export function usualCategory(structureKind: string): TraineeCategory | null {
  return usual[structureKind] ?? null
}

const usual: Record<string, TraineeCategory> = {
  state: "e",
  commune: "e",
  epci: "e",
  departement: "e",
  region: "e",
  public_body: "e",
  school: "e",
  residents_council: "e",
  association: "a",
  company: "a",
  landlord: "a",
}
