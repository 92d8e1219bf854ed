/** What is typed to find all that came out in a periodical. */
export function periodicalQuery(title: string): string {
  return `revue:"${title.replaceAll('"', " ")}"`
}
