export interface SqlUse {
  act: "write" | "read" | "define" | "refer"
  schema: string
  name: string
}

const named = String.raw`"?([a-z][a-z0-9_]*)"?\."?([a-z][a-z0-9_]*)"?`

// Keywords of SQL in lower case, as this house writes them: a sentence of a comment is seldom taken for a statement.
const inSql: [SqlUse["act"], RegExp][] = [
  [
    "write",
    new RegExp(
      String.raw`\b(?:insert into|update(?: only)?|delete from(?: only)?|merge into|truncate(?: table)?|copy)\s+${named}`,
      "g",
    ),
  ],
  [
    "define",
    new RegExp(
      String.raw`\b(?:create|alter|drop)\s+(?:or replace\s+)?(?:unique\s+|materialized\s+)?(?:table|view|sequence|function|type|trigger|procedure)\s+(?:if (?:not )?exists\s+)?${named}`,
      "g",
    ),
  ],
  ["define", new RegExp(String.raw`\bcreate\s+(?:unique\s+)?index\b[^;(]*?\bon\s+${named}`, "g")],
  ["define", new RegExp(String.raw`\bcreate policy\b[^;(]*?\bon\s+${named}`, "g")],
  ["refer", new RegExp(String.raw`\breferences\s+${named}`, "g")],
  // A name followed at once by a parenthesis is a function, which its owner offers.
  [
    "read",
    new RegExp(String.raw`\b(?:(?<!delete )from|join|using)\s+(?:only\s+)?(?:lateral\s+)?${named}(?![\w(])`, "g"),
  ],
]

const inBuilder: [SqlUse["act"], RegExp][] = [
  [
    "write",
    new RegExp(String.raw`\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*["'\`]${named}`, "g"),
  ],
  [
    "read",
    new RegExp(
      String.raw`\.(?:selectFrom|from|using|(?:inner|left|right|full|cross)Join(?:Lateral)?)\(\s*\[?\s*["'\`]${named}`,
      "g",
    ),
  ],
]

/** What the SQL of a file writes, reads, defines or refers to, as far as it names schema and table. */
export function findSqlUses(path: string, text: string): SqlUse[] {
  const patterns = path.endsWith(".sql") ? inSql : [...inSql, ...inBuilder]
  const source = path.endsWith(".sql") ? withoutSqlComments(text) : withoutComments(text)
  return patterns.flatMap(([act, pattern]) =>
    [...source.matchAll(pattern)].map(([, schema = "", name = ""]) => ({ act, schema, name })),
  )
}

function withoutSqlComments(text: string): string {
  return text.replaceAll(/--[^\n]*/g, "").replaceAll(/'(?:[^']|'')*'/g, "''")
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/[^\n]*/g, "$1")
}
