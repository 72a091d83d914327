/** A text as it reads: every word is text, whatever the author wrote. */
import type { ReadPart, ReadSpan } from '#core/model/contract-reports.ts'

export function ReadParts({ parts }: { readonly parts: readonly ReadPart[] }) {
  return (
    <div class="report-text">
      {parts.map((part, i) => (
        <Part key={`${i} ${part.kind}`} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { readonly part: ReadPart }) {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? (
        <h3>
          <Spans spans={part.spans} />
        </h3>
      ) : (
        <h4>
          <Spans spans={part.spans} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          <Spans spans={part.spans} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {part.items.map((spans, i) => (
            <li key={`${i} ${spans.length}`}>
              <Spans spans={spans} />
            </li>
          ))}
        </ul>
      )
  }
}

function Spans({ spans }: { readonly spans: readonly ReadSpan[] }) {
  return <>{spans.map(spanOf)}</>
}

function spanOf({ text, strong, href, source, missing }: ReadSpan, key: number) {
  const said = missing ? (
    <mark class="report-missing">{text}</mark>
  ) : source === null ? (
    text
  ) : (
    <data class="report-live" value={source}>
      {text}
    </data>
  )
  const linked =
    href === null ? (
      said
    ) : (
      <a href={href} rel="nofollow noreferrer">
        {said}
      </a>
    )
  return strong ? <strong key={key}>{linked}</strong> : <span key={key}>{linked}</span>
}
