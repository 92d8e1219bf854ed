/** A small text file that goes with a mail: a calendar entry. */
export interface MailAttachment {
  name: string
  /** "text/calendar; charset=utf-8; method=PUBLISH" */
  mediaType: string
  content: string
}
