import { escapeXml } from "#platform/kernel/xml.ts"
import type { Diagnostic } from "../cql/cql-tree.ts"

/** What each number says (SRU 1.2, list of diagnostics info:srw/diagnostic/1), in English as in the protocol. */
const messages: Record<number, string> = {
  4: "Unsupported operation",
  5: "Unsupported version",
  6: "Unsupported parameter value",
  7: "Mandatory parameter not supplied",
  8: "Unsupported parameter",
  10: "Query syntax error",
  13: "Invalid or unsupported use of parentheses",
  14: "Invalid or unsupported use of quotes",
  15: "Unsupported context set",
  16: "Unsupported index",
  19: "Unsupported relation",
  20: "Unsupported relation modifier",
  22: "Unsupported combination of relation and index",
  23: "Too many characters in term",
  27: "Empty term unsupported",
  28: "Masking character not supported",
  29: "Masked words too short",
  31: "Anchoring character not supported",
  36: "Term in invalid format for index or relation",
  38: "Too many boolean operators in query",
  39: "Proximity not supported",
  46: "Unsupported boolean modifier",
  61: "First record position out of range",
  66: "Unknown schema for retrieval",
  71: "Unsupported record packing",
  72: "XPath retrieval unsupported",
  84: "Too many sort keys",
  88: "Unsupported path for sort",
  90: "Unsupported direction",
  110: "Stylesheets not supported",
}

/** Diagnostics as elements of the namespace http://www.loc.gov/zing/srw/diagnostic/. */
export function writeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ code, details }) =>
        `<diagnostic xmlns="http://www.loc.gov/zing/srw/diagnostic/"><uri>info:srw/diagnostic/1/${code}</uri>` +
        (details === "" ? "" : `<details>${escapeXml(details)}</details>`) +
        `<message>${escapeXml(messages[code] ?? "General system error")}</message></diagnostic>\n`,
    )
    .join("")
}
