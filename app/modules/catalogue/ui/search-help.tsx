import { More } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { queryAddress } from "./catalogue-address.ts"

/** How to search more precisely: each way with an example that is a link. */
export function SearchHelp() {
  const ways = [
    { example: `"${m.catalogue_help_phrase_example()}"`, meaning: m.catalogue_help_phrase() },
    { example: m.catalogue_help_without_example(), meaning: m.catalogue_help_without() },
    { example: m.catalogue_help_author_example(), meaning: m.catalogue_help_author() },
    { example: m.catalogue_help_title_example(), meaning: m.catalogue_help_title() },
    { example: `sujet:"${m.catalogue_help_subject_example()}"`, meaning: m.catalogue_help_subject() },
    { example: m.catalogue_help_begins_example(), meaning: m.catalogue_help_begins() },
  ]
  return (
    <More summary={m.catalogue_search_help()}>
      <p>{m.catalogue_help_words()}</p>
      <ul>
        {ways.map(({ example, meaning }) => (
          <li key={example}>
            <a href={queryAddress(example)} rel="nofollow">
              {example}
            </a>
            {" – "}
            {meaning}
          </li>
        ))}
      </ul>
    </More>
  )
}
