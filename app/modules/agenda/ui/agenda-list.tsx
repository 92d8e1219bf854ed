import { Result, ResultList, Section, Tag } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { getLocale } from "#platform/messages/index.ts"
import type { AgendaLine } from "../domain/agenda-line.ts"
import { datesInWords, kindInWords, placeInWords, windowInWords } from "./words.ts"

type Props = {
  lines: readonly AgendaLine[]
  /** Names the list for those who do not see the page. */
  label: string
  /** Of the headings of its lines; months are one above. */
  level?: 3 | 4 | undefined
  /** Without headings by month: a short list. */
  flat?: boolean | undefined
}

/** Announced activities by date, under their months. */
export function AgendaList({ lines, label, level = 3, flat }: Props) {
  if (flat) return <Lines lines={lines} label={label} level={level} />
  const months = [...Map.groupBy(lines, ({ item }) => item.startsOn.slice(0, 7))]
  return months.map(([month, of]) => (
    <Section
      key={month}
      id={`mois-${month}`}
      title={capital(formatDate(month, getLocale()))}
      level={level === 3 ? 2 : 3}
    >
      <Lines lines={of} label={`${label}, ${formatDate(month, getLocale())}`} level={level} />
    </Section>
  ))
}

function Lines({ lines, label, level }: { lines: readonly AgendaLine[]; label: string; level: 3 | 4 }) {
  return (
    <ResultList label={label}>
      {lines.map(({ item, window }) => (
        <Result
          key={item.id}
          level={level}
          kind={[kindInWords(item.kind), item.series].filter((part) => part !== "").join(" · ")}
          title={setFrench(item.title)}
          titleLang="fr"
          href={href("/agenda/:id", { id: item.id })}
          meta={datesInWords(item)}
          excerpt={[placeInWords(item), item.centres.map(({ name }) => name).join(", ")]
            .filter((part) => part !== "")
            .join(" · ")}
          foot={<Tag>{windowInWords(window, item)}</Tag>}
        />
      ))}
    </ResultList>
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
