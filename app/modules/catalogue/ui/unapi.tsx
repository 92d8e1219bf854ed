/** Tells reference managers where records can be had whole: once in a page that shows some (unAPI 1.0). */
export function UnapiServer() {
  return <link rel="unapi-server" type="application/xml" title="unAPI" href="/unapi" />
}

/** Beside a record, the identifier by which a reference manager asks for it. */
export function UnapiMark({ permanentId }: { permanentId: string }) {
  return <abbr className="unapi-id" title={permanentId} />
}
