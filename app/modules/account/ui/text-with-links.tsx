/** A plain text as it is, with its web addresses as links. */
export function TextWithLinks({ text }: { text: string }) {
  return (
    <div className="border-l-2 border-rule pl-4 break-words whitespace-pre-wrap">
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  )
}
