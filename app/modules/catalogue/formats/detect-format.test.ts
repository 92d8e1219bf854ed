import { expect, test } from "vitest"
import { buildIso2709, buildMarc, utf8 } from "../testing/build-marc.ts"
import { detectFormat } from "./detect-format.ts"

test.each<[string, string | number[], string]>([
  ["nothing", "", "file_empty"],
  ["blanks", " \n\n", "file_empty"],
  ["PDF", "%PDF-1.7\n", "file_is_pdf"],
  ["ZIP", "PK\u0003\u0004\u0014\0\0\0notices.mrc", "file_is_archive"],
  ["DOCX", "PK\u0003\u0004\u0014\0\0\0[Content_Types].xml", "file_is_office"],
  ["ODS", "PK\u0003\u0004\u0014\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "file_is_office"],
  ["gzip", [0x1f, 0x8b, 0x08, 0], "file_is_archive"],
  ["JPEG", [0xff, 0xd8, 0xff, 0xe0], "file_is_image"],
  ["PNG", [0x89, 0x50, 0x4e, 0x47], "file_is_image"],
  ["HTML", "<!DOCTYPE html><html><body>", "file_is_html"],
  ["MARCMaker", "=LDR  00755cam  22002414a 4500\n=001  fol05731351\n", "file_is_marcmaker"],
  ["Aleph", "000000002 LDR   L 00755cam^^22002414a^4500\n000000002 001   L 1\n", "file_is_aleph_sequential"],
  ["RIS", "TY  - BOOK\nTI  - Titre\n", "file_is_ris"],
  ["BibTeX", "@book{a,\n  title={Titre}\n}", "file_is_bibtex"],
  ["JSON", '{"records": []}', "file_is_json"],
  ["CSV", "titre;auteur;année\nA;B;2001\nC;D;2002\n", "file_is_csv"],
  ["CSV with bars", "Titre|Année\nA|2001\n", "file_is_csv"],
  ["CSV with tabs", "A\tB\tC\nx\ty\tz\n", "file_is_csv"],
  ["CSV that says its separator", "sep=;\nA;B\nx;y\n", "file_is_csv"],
  ["CSV under its name", 'Notre fonds\n\n"Titre","Cote"\n"A","P 1"\n', "file_is_csv"],
  ["a text", "Bonjour, voici les notices.\nCordialement", "file_is_text"],
  ["bytes", "\u0001\u0002\u0003\u0004", "file_is_binary"],
])("%s is told apart", (_name, head, reason) => {
  const bytes = typeof head === "string" ? utf8(head) : Uint8Array.from(head)
  expect(detectFormat(bytes)).toEqual({ format: "other", reason })
})

test("library files are recognised, even after junk or without a proper leader", () => {
  const record = buildIso2709(buildMarc(["001 1", "200 1 $aTitre"]))
  expect(detectFormat(record)).toMatchObject({ format: "iso2709" })
  expect(detectFormat(record.subarray(0, 30))).toMatchObject({ format: "iso2709" })
  expect(detectFormat(record.subarray(10))).toMatchObject({ format: "iso2709" })
  expect(detectFormat(utf8('<?xml version="1.0"?><record/>'))).toMatchObject({ format: "marcxml" })
  expect(detectFormat(utf8("\ufeff\n<marc:collection>"))).toMatchObject({ format: "marcxml" })
})
