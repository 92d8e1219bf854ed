/** The year that "?annee=" names, else the running one. */
export function yearAsked(request: Request, today: string): number {
  const year = Number(new URL(request.url).searchParams.get("annee"))
  return Number.isInteger(year) && year >= 1950 && year <= 2100 ? year : Number(today.slice(0, 4))
}
