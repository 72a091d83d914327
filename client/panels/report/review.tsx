/** What has to be looked at again: claims that do not hold, and what reads otherwise than when it was written. */
import { editorLang } from '#client/i18n/editor-words.ts'
import { reportWords } from '#client/i18n/report-words.ts'
import { change } from '#client/state/report/draft.ts'
import { reading } from '#client/state/report/reading.ts'
import type { ReadClaim, ReadJudgement, ReadReport } from '#core/model/contract-reports.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Report } from '#core/model/report.ts'
import { focusNext } from '../focus.ts'
import { showMark } from './show-place.ts'

export function Review({ report, version }: { readonly report: Report; readonly version: string }) {
  const words = reportWords()
  const now = reading.value
  if (now === null) return null
  const broken = now.claims.filter(({ verdict }) => verdict === 'no-longer-holds' || verdict === 'does-not-hold')
  const others = now.claims.filter((claim) => !broken.includes(claim))
  return (
    <section class="report-review" aria-labelledby="report-claims">
      <h2 id="report-claims" tabIndex={-1}>
        {words.claims}
      </h2>
      <p class="note">
        {words.claimsHint} <a href={`${addressIn('/method', editorLang())}#rapporttext`}>{words.rule}</a>
      </p>
      {now.claims.length === 0 ? (
        <p class="note">{words.noClaims}</p>
      ) : (
        <>
          <p class="note-strong">{broken.length === 0 ? words.holdAll : words.broken(broken.length)}</p>
          <Claims claims={broken} />
          {others.length > 0 && (
            <details>
              <summary>{words.others(others.length)}</summary>
              <Claims claims={others} />
            </details>
          )}
        </>
      )}
      {report.at !== version && <Changes reading={now} version={version} />}
    </section>
  )
}

function Claims({ claims }: { readonly claims: readonly ReadClaim[] }) {
  if (claims.length === 0) return null
  return (
    <ul class="report-claims">
      {claims.map((claim, i) => (
        <Claim key={`${claim.block} ${claim.source} ${claim.claim} ${i}`} claim={claim} />
      ))}
    </ul>
  )
}

function Claim({ claim }: { readonly claim: ReadClaim }) {
  const words = reportWords()
  const { sentence, about, verdict, now, before } = claim
  return (
    <li data-verdict={verdict}>
      <p>
        <strong>{words.verdicts[verdict]}</strong>: {claim.words ?? words.kinds[claim.claim]}{' '}
        <span class="note">({about})</span>
      </p>
      <p>{sentence}</p>
      <p class="note">
        {before !== null && `${words.before}: ${judgementText(before)}. `}
        {words.now}: {judgementText(now)}{' '}
        <button type="button" class="link" onClick={() => showMark(claim.block, claim.mark)}>
          {words.goThere}
        </button>
      </p>
    </li>
  )
}

function judgementText({ figures, reason }: ReadJudgement): string {
  return [figures, reason].filter((each) => each !== '').join('. ')
}

function Changes({ reading, version }: { readonly reading: ReadReport; readonly version: string }) {
  const words = reportWords()
  const { at, changes } = reading
  return (
    <>
      <h3>{words.changes}</h3>
      <p class="note">{words.changesHint}</p>
      {!at.kept ? (
        <p>{words.notCompared(at.version, reading.version)}</p>
      ) : changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul class="report-claims">
          {changes.map(({ block, sentence, values }, i) => (
            <li key={`${block} ${i}`}>
              <p>{sentence}</p>
              <p class="note">
                {values
                  .map(({ before, now }) => `${words.before}: ${before}, ${words.now.toLowerCase()}: ${now}`)
                  .join('; ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="tool"
        onClick={() => {
          change((report) => ({ ...report, at: version }))
          focusNext('#report-claims')
        }}
      >
        {words.reviewed}
      </button>
    </>
  )
}
