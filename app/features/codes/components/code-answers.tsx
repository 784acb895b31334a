import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import { Fold } from '~/ui/layout/fold'
import { SectionHeading } from '~/ui/layout/headings'
import type { FinderPage } from '../finder-queries.server'

type Answer = FinderPage['answers'][number]
type CodeAnswersProps = {
  readonly answers: readonly Answer[]
  readonly total: number
  readonly toCode: (code: string) => string
}

/** So many are read at first sight; the rest is folded. */
const AT_FIRST = 5

export function CodeAnswers({ answers, total, toCode }: CodeAnswersProps) {
  const t = useTranslate()
  const rest = answers.slice(AT_FIRST)
  const isCut = answers.length < total
  return (
    <section aria-labelledby="found">
      <SectionHeading
        id="found"
        end={isCut ? t('codes:countBest', { count: answers.length, total }) : t('codes:count', { count: total })}
      >
        {t('codes:found')}
      </SectionHeading>
      <ol>
        {answers.slice(0, AT_FIRST).map((one) => (
          <AnswerRow key={one.code} answer={one} toCode={toCode} />
        ))}
      </ol>
      {rest.length > 0 && (
        <Fold label={t('codes:more', { count: rest.length })}>
          <ol>
            {rest.map((one) => (
              <AnswerRow key={one.code} answer={one} toCode={toCode} />
            ))}
          </ol>
        </Fold>
      )}
    </section>
  )
}

function AnswerRow({ answer, toCode }: { readonly answer: Answer; readonly toCode: CodeAnswersProps['toCode'] }) {
  const { code, shown, name, path, confidence, matches, like } = answer
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3">
      <span className="font-semibold">{shown}</span>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-4">
          <Link to={toCode(code)} className="font-semibold">
            {name}
          </Link>
          {confidence && <Sureness confidence={confidence} />}
        </p>
        <p className="text-small text-ink-soft">{path}</p>
        {matches.map((match) => (
          <MatchLine key={`${match.kind} ${match.lang}`} match={match} />
        ))}
        <Like like={like} toCode={toCode} />
      </div>
    </li>
  )
}

type LikeProps = { readonly like: Answer['like']; readonly toCode: CodeAnswersProps['toCode'] }

/** What is easily taken for it, behind one line. */
function Like({ like: { families, beside }, toCode }: LikeProps) {
  const t = useTranslate()
  if (families.length === 0 && beside.length === 0) return null
  return (
    <details className="mt-1 text-small">
      <summary className="cursor-pointer py-1 text-sea">{t('codes:like.heading')}</summary>
      <ul className="mb-2">
        {families.map(({ id, name, codes }) => (
          <li key={id} className="py-1">
            {t('codes:like.confused', { name })}{' '}
            <span className="inline-flex flex-wrap gap-x-3">
              {codes.map(({ code, shown }) => (
                <Link key={code} to={toCode(code)} className="py-1">
                  {shown}
                </Link>
              ))}
            </span>
          </li>
        ))}
        {beside.map(({ code, shown, name }) => (
          <li key={code}>
            <Link to={toCode(code)} className="inline-block py-1">
              {shown} {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

const STEPS = { likely: 3, possible: 2, unlikely: 1 } as const

/** Three small bars and a word: the word alone says it, too. */
function Sureness({ confidence }: { readonly confidence: NonNullable<Answer['confidence']> }) {
  const t = useTranslate()
  return (
    <span className="ms-auto flex items-center gap-2 text-small text-ink-soft">
      <span aria-hidden className="flex gap-0.5">
        {[1, 2, 3].map((step) => (
          <span
            key={step}
            className={`h-2 w-5 border border-sea ${step <= STEPS[confidence] ? 'bg-sea' : 'bg-transparent'}`}
          />
        ))}
      </span>
      {t(`codes:confidence.${confidence}`)}
    </span>
  )
}

function MatchLine({ match }: { readonly match: Answer['matches'][number] }) {
  const t = useTranslate()
  return (
    <p className="text-small text-ink-soft">
      {t('codes:matched')} ({t(`codes:kinds.${match.kind}`)}):{' '}
      <span lang={match.lang}>
        {match.pieces.map(({ text, isMarked }, at) => (
          <Fragment key={at}>
            {isMarked ? (
              <mark className="border-b-2 border-yours bg-transparent font-semibold text-ink">{text}</mark>
            ) : (
              text
            )}
          </Fragment>
        ))}
      </span>
    </p>
  )
}
