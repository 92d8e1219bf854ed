/** The lines of a text, without the dash or the bullet that somebody typed before them. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*[-–•*]\s*/, "").trim())
    .filter((line) => line !== "")
}
