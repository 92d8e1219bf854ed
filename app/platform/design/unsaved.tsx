/** In a form that takes long to fill in: leaving the page without sending it is asked about. React writes it once, however many ask for it. */
export function UnsavedGuard() {
  return <script src="/unsaved.js" async />
}
